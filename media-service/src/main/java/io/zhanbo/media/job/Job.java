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
    private static final String TURN = "/";

    @Id
    private String id;

    private String assetId;
    private String entryId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private StepName step;

    private int part;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int turn = 1;
    private boolean repeated;
    private int attempts;
    private int spared;
    private int failures;
    private double progress;

    @Enumerated(EnumType.STRING)
    private FailureClass failureClass;

    private String failure;
    private String worker;
    private Instant createdAt;
    private Instant queuedAt;
    private Instant startedAt;
    private Instant endedAt;

    protected Job() {}

    Job(String assetId, String entryId, int revision, StepName step, int part, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.assetId = assetId;
        this.entryId = entryId;
        this.revision = revision;
        this.step = step;
        this.part = part;
        this.state = JobState.QUEUED;
        this.createdAt = now;
        this.queuedAt = now;
    }

    /**
     * A worker begins; if another had begun and died, this one takes over.
     *
     * @return whether there is anything to do
     */
    boolean start(String byWorker, Instant now) {
        if (state != JobState.QUEUED && state != JobState.RUNNING) {
            return false;
        }
        state = JobState.RUNNING;
        attempts++;
        progress = 0;
        worker = byWorker;
        startedAt = now;
        return true;
    }

    void finish(Instant now) {
        if (state == JobState.RUNNING) {
            end(JobState.DONE, now);
            progress = 1;
            failureClass = null;
            failure = null;
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
        if (givenUp) {
            end(failureClass.end(), now);
        } else {
            queue(now);
        }
        return givenUp;
    }

    /** Its worker is told to stop: another does it, at once, and nothing has failed. */
    void handBack(Instant now) {
        if (state == JobState.RUNNING) {
            queue(now);
        }
    }

    boolean cancel(Instant now) {
        if (state != JobState.QUEUED && state != JobState.RUNNING) {
            return false;
        }
        end(JobState.CANCELLED, now);
        return true;
    }

    /** @throws JobNotFailed if it was not given up */
    void retry(Instant now) {
        if (state != JobState.FAILED && state != JobState.QUARANTINED) {
            throw new JobNotFailed();
        }
        beginAnew(now);
    }

    /**
     * Has it done again, though it may have been done well.
     *
     * @throws JobNotEnded if it is still to be done
     */
    void repeat(Instant now) {
        if (state == JobState.QUEUED || state == JobState.RUNNING) {
            throw new JobNotEnded();
        }
        repeated = true;
        beginAnew(now);
    }

    /** The count of attempts goes on: it tells the worker of one from the worker of another. */
    private void beginAnew(Instant now) {
        turn++;
        spared = attempts;
        failures = 0;
        queue(now);
    }

    private void queue(Instant now) {
        state = JobState.QUEUED;
        progress = 0;
        worker = null;
        queuedAt = now;
        endedAt = null;
    }

    boolean hasFailed() {
        return state == JobState.FAILED;
    }

    /** Name of its turn in the schedule: a new one each time it begins anew, lest it be taken for the last that is just ending. */
    String ticket() {
        return id + TURN + turn;
    }

    /** The job of a ticket. */
    static String idOf(String ticket) {
        return ticket.split(TURN, 2)[0];
    }

    private void end(JobState how, Instant now) {
        state = how;
        worker = null;
        endedAt = now;
    }

    /** Whether it seems to kill its workers. */
    boolean isBegunTooOften() {
        return attempts - spared > MOST_ATTEMPTS;
    }

    /** Whether someone wants it done once more, whatever came of it before. */
    boolean isRepeat() {
        return repeated;
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

    int part() {
        return part;
    }

    int attempts() {
        return attempts;
    }

    int failures() {
        return failures;
    }

    FailureClass failureClass() {
        return failureClass;
    }

    JobView view() {
        return new JobView(
                id,
                entryId,
                revision,
                step.word(),
                part,
                state,
                progress,
                attempts,
                failureClass,
                failure,
                worker,
                createdAt,
                queuedAt,
                startedAt,
                endedAt);
    }

    private static String shortened(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
