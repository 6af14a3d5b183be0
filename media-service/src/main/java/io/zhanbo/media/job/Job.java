package io.zhanbo.media.job;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One step of the work on one video: how far it is, how often it was begun, how it ended. Lease and heartbeat are db-scheduler's. */
@Entity
class Job {
    private static final int MOST_ATTEMPTS = 20;

    @Id
    private String id;

    private String assetId;
    private String entryId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private StepName step;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int attempts;
    private int failures;
    private double progress;

    @Enumerated(EnumType.STRING)
    private FailureClass failureClass;

    private String failure;
    private Instant createdAt;
    private Instant startedAt;
    private Instant endedAt;

    protected Job() {}

    Job(String assetId, String entryId, int revision, StepName step, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.assetId = assetId;
        this.entryId = entryId;
        this.revision = revision;
        this.step = step;
        this.state = JobState.QUEUED;
        this.createdAt = now;
    }

    /**
     * A worker begins; if another had begun and died, this one takes over.
     *
     * @return whether there is anything to do
     */
    boolean start(Instant now) {
        if (state != JobState.QUEUED && state != JobState.RUNNING) {
            return false;
        }
        state = JobState.RUNNING;
        attempts++;
        progress = 0;
        startedAt = now;
        return true;
    }

    void finish(Instant now) {
        if (state == JobState.RUNNING) {
            state = JobState.DONE;
            progress = 1;
            failureClass = null;
            failure = null;
            endedAt = now;
        }
    }

    /**
     * An attempt failed. One whose worker died is none: it says nothing about the job, unless it happens again and again.
     *
     * @return whether it is given up
     */
    boolean fail(Throwable cause, Instant now) {
        if (state != JobState.RUNNING) {
            return false;
        }
        failureClass = FailureClass.of(cause);
        failure = shortened(cause.toString());
        failures++;
        boolean givenUp = failures >= failureClass.attempts() || isBegunTooOften();
        state = givenUp ? JobState.FAILED : JobState.QUEUED;
        endedAt = givenUp ? now : null;
        return givenUp;
    }

    boolean cancel(Instant now) {
        if (state != JobState.QUEUED && state != JobState.RUNNING) {
            return false;
        }
        state = JobState.CANCELLED;
        endedAt = now;
        return true;
    }

    /** @throws JobNotFailed if it did not fail */
    void retry() {
        if (state != JobState.FAILED) {
            throw new JobNotFailed();
        }
        state = JobState.QUEUED;
        attempts = 0;
        failures = 0;
        progress = 0;
        endedAt = null;
    }

    boolean hasFailed() {
        return state == JobState.FAILED;
    }

    /** Whether it seems to kill its workers. */
    boolean isBegunTooOften() {
        return attempts > MOST_ATTEMPTS;
    }

    boolean isRunning() {
        return state == JobState.RUNNING;
    }

    String id() {
        return id;
    }

    String assetId() {
        return assetId;
    }

    StepName step() {
        return step;
    }

    int attempts() {
        return attempts;
    }

    JobView view() {
        return new JobView(
                id,
                entryId,
                revision,
                step.word(),
                state,
                progress,
                attempts,
                failureClass,
                failure,
                createdAt,
                startedAt,
                endedAt);
    }

    private static String shortened(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
