package io.zhanbo.media.job;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.media.job.failure.FailureClass;
import io.zhanbo.media.job.failure.RetryDelay;
import io.zhanbo.media.job.queue.JobSettings;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.job.schedule.Runner;
import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/** Does one attempt at a job, from beginning to end, on the calling thread. */
@ApplicationScoped
class JobRunner implements Runner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final Jobs jobs;
    private final Parts parts;
    private final List<Step> steps;
    private final Journal journal;
    private final JobMetrics metrics;
    private final JobSettings settings;
    private final Clock clock;

    JobRunner(
            Jobs jobs,
            Parts parts,
            @All List<Step> steps,
            Journal journal,
            JobMetrics metrics,
            JobSettings settings,
            Clock clock) {
        this.jobs = jobs;
        this.parts = parts;
        this.steps = steps;
        this.journal = journal;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @ActivateRequestContext
    public Optional<Instant> run(String jobId, String worker, BooleanSupplier stopping) {
        var begun = QuarkusTransaction.requiringNew()
                .call(() -> jobs.locked(jobId).filter(job -> job.start(worker, clock.instant())));
        return begun.flatMap(job -> attempt(job, stopping));
    }

    private Optional<Instant> attempt(Job job, BooleanSupplier stopping) {
        var timer = metrics.start();
        try {
            if (job.isBegunTooOften()) {
                throw new IllegalStateException("begun again and again, but its workers died");
            }
            step(job.step())
                    .orElseThrow(() -> new IllegalStateException("this worker does not know the step " + job.step()))
                    .run(new JobRun(jobs, parts, job));
            if (QuarkusTransaction.requiringNew()
                    .call(() -> mine(job).map(this::finish).isPresent())) {
                metrics.done(timer, job);
            }
            return Optional.empty();
        } catch (JobCancelled e) {
            LOG.infof("Job %s (%s) is no longer wanted here", job.id(), job.step());
            return Optional.empty();
        } catch (Throwable e) {
            // Errors, too: a library that cannot be loaded is a failure like any other. An interrupted thread could not
            // even tell the database.
            if (Thread.interrupted() && stopping.getAsBoolean()) {
                return QuarkusTransaction.requiringNew().call(() -> mine(job).map(this::handBack));
            }
            metrics.failed(timer, job, FailureClass.of(e));
            LOG.warnf(e, "Job %s (%s) failed at attempt %d", job.id(), job.step(), job.attempts());
            var again = QuarkusTransaction.requiringNew().call(() -> mine(job).flatMap(failed -> fail(failed, e)));
            if (e instanceof VirtualMachineError broken) {
                throw broken;
            }
            return again;
        }
    }

    private Job finish(Job job) {
        job.finish(clock.instant());
        if (job.isPart()) {
            parts.done(job);
        }
        return job;
    }

    private Instant handBack(Job job) {
        LOG.infof("Job %s (%s) is handed back: this worker is stopping", job.id(), job.step());
        job.handBack(clock.instant());
        return clock.instant();
    }

    private Optional<Instant> fail(Job job, Throwable cause) {
        if (job.fail(cause, clock.instant())) {
            journal.write("job:" + job.id(), "given-up", cause.getClass().getSimpleName());
            if (!job.isPart() || parts.givenUp(job)) {
                step(job.step()).ifPresent(step -> step.abandoned(job.assetId()));
            }
            return Optional.empty();
        }
        var delay = RetryDelay.after(
                job.failureClass(), job.failures(), settings.retryDelay(), RandomGenerator.getDefault());
        return Optional.of(clock.instant().plus(delay));
    }

    /** The job as it stands now, unless another worker has begun it since. */
    private Optional<Job> mine(Job begun) {
        if (begun.isPart()) {
            // Everyone locks the whole first.
            parts.lockWhole(begun);
        }
        return jobs.locked(begun.id()).filter(job -> job.is(JobState.RUNNING) && job.attempts() == begun.attempts());
    }

    private Optional<Step> step(StepName name) {
        return steps.stream().filter(step -> step.name() == name).findFirst();
    }
}
