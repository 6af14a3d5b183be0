package io.zhanbo.media.job.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhanbo.media.job.queue.JobSettings;
import io.zhanbo.media.job.queue.Queue;
import io.zhanbo.media.job.queue.StepName;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * One db-scheduler for each {@link Queue}, with a table and threads of its own: someone who waits for a verdict never waits behind another's transcode. They
 * work on jobs where the role says so, and everywhere else only take new ones.
 */
@Singleton
class JobQueues {
    static final String TASK = "job";
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

    private final JobSettings settings;
    private final ThisWorker worker;
    private final Leases leases;
    private final Instance<Runner> runner;
    private final Map<Queue, Scheduler> queues;

    JobQueues(DataSource database, JobSettings settings, ThisWorker worker, Leases leases, Instance<Runner> runner) {
        this.settings = settings;
        this.worker = worker;
        this.leases = leases;
        this.runner = runner;
        this.queues = Arrays.stream(Queue.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), queue -> scheduler(queue, database)));
    }

    Scheduler of(StepName step) {
        return queues.get(step.queue());
    }

    private Scheduler scheduler(Queue queue, DataSource database) {
        return Scheduler.create(database, task())
                .schedulerName(new SchedulerName.Fixed(worker.id()))
                .tableName(queue.table())
                .enablePriority()
                .threads(queue.workers(settings))
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(settings.missedHeartbeats())
                .shutdownMaxWait(settings.drain())
                .pollUsingLockAndFetch(0.5, 1.0)
                .build();
    }

    private CustomTask<Void> task() {
        return Tasks.custom(TASK, Void.class)
                .onDeadExecutionRevive()
                // The runner notes failures itself; what comes here is a database that could not even be told.
                .onFailure((done, operations) ->
                        operations.reschedule(done, done.getTimeDone().plus(AFTER_TROUBLE)))
                .execute((instance, context) -> {
                    var again = runner.get()
                            .run(
                                    Ticket.jobOf(instance.getId()),
                                    worker.id(),
                                    context.getSchedulerState()::isShuttingDown);
                    return (done, operations) ->
                            again.ifPresentOrElse(at -> operations.reschedule(done, at), operations::remove);
                });
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent starting) {
        if (settings.role() != JobSettings.Role.API) {
            queues.values().forEach(Scheduler::start);
        }
    }

    /** At once, so that the queues drain side by side; what is not done then is anyone's. */
    void stop(@Observes ShutdownEvent stopping) {
        queues.values().parallelStream().forEach(Scheduler::stop);
        leases.release(worker.id());
    }
}
