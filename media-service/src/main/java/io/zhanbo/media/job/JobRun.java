package io.zhanbo.media.job;

import io.zhanbo.media.job.queue.StepName;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One attempt at a job. */
public class JobRun {
    private static final Logger LOG = Logger.getLogger(JobRun.class);
    private static final long NOTE_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final Jobs jobs;
    private final Parts parts;
    private final String jobId;
    private final String assetId;
    private final StepName step;
    private final int part;
    private final int count;
    private final String brief;
    private final double begunAt;
    private final int attempt;
    private final String turn;
    private final boolean repeat;
    private long notedAt;

    JobRun(Jobs jobs, Parts parts, Job job) {
        this.jobs = jobs;
        this.parts = parts;
        this.jobId = job.id();
        this.assetId = job.assetId();
        this.step = job.step();
        this.part = job.part();
        this.count = job.parts();
        this.brief = job.brief();
        this.begunAt = job.partsDone();
        this.attempt = job.attempts();
        this.turn = job.turnWord();
        this.repeat = job.isRepeat();
        this.notedAt = System.nanoTime() - NOTE_EVERY;
    }

    public String assetId() {
        return assetId;
    }

    /** Which part of the step it is, from 1; 0 for the whole. */
    public int part() {
        return part;
    }

    /** How many parts there are: those that it was split into, or among which it is one; 0 if it was not split. */
    public int parts() {
        return count;
    }

    /** What was noted when it was split. */
    public String brief() {
        return brief;
    }

    /**
     * Has the work done in parts, by whoever is free: the same step is run for each, with its number and what is noted here, and then once more for
     * the whole. This attempt should end now.
     *
     * @param note what those who do the parts have to know
     */
    public void split(int into, String note) {
        parts.split(jobId, attempt, into, note);
    }

    /** A word for this turn of the job: the same in all its attempts, another each time it begins anew. */
    public String turn() {
        return turn;
    }

    /** Whether an operator wants the step done once more: then what it made before does not count, and is made and told of anew. */
    public boolean isRepeat() {
        return repeat;
    }

    /**
     * Tells how far the work is; call it often, it is written about once a second.
     *
     * @param share 0 to 1
     * @throws RuntimeException to stop the work, if it is no longer wanted or another worker has taken it over
     */
    public void progress(double share) {
        if (System.nanoTime() - notedAt < NOTE_EVERY) {
            return;
        }
        notedAt = System.nanoTime();
        try {
            if (!jobs.noteProgress(jobId, attempt, begunAt + (1 - begunAt) * share)) {
                throw new JobCancelled();
            }
            if (part > 0) {
                parts.noteProgress(assetId, step);
            }
        } catch (PersistenceException e) {
            LOG.warnf("Progress of job %s could not be noted; the work goes on: %s", jobId, e.getMessage());
        }
    }
}
