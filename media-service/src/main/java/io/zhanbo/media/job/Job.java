package io.zhanbo.media.job;

import io.zhanbo.media.job.failure.FailureClass;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.job.schedule.Ticket;
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
    /** What the parts of a job count for in its progress; the rest is putting them together. */
    static final double PARTS_SHARE = 0.8;

    @Id
    private String id;

    private String assetId;
    private String entryId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private StepName step;

    private int part;
    private int parts;
    private String brief;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int turn = 1;
    private boolean repeated;
    private int attempts;
    private int spared;
    private int failures;
    private double progress;

    private Failure failure;
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
        progress = partsDone();
        worker = byWorker;
        startedAt = now;
        return true;
    }

    /** Others do it in parts; it waits for them and holds no worker meanwhile. */
    void split(int into, String note, Instant now) {
        end(JobState.WAITING, now);
        endedAt = null;
        progress = 0;
        parts = into;
        brief = note;
    }

    /** A new part of it. */
    Job part(int number, Instant now) {
        return new Job(assetId, entryId, revision, step, number, now);
    }

    /** Becomes one of the parts of a job, if it is not under way already. */
    void serve(Job whole, Instant now) {
        if (!state.isPending()) {
            beginAnew(now);
        }
        parts = whole.parts;
        brief = whole.brief;
        repeated = whole.repeated;
    }

    /** Its parts are done: someone puts them together. */
    void resume(Instant now) {
        turn++;
        queue(now);
    }

    /** One of its parts was given up, and so is it. */
    void failWith(Job lost, Instant now) {
        failure = lost.failure.ofPart(lost.part);
        end(lost.state, now);
    }

    void finish(Instant now) {
        if (state == JobState.RUNNING) {
            end(JobState.DONE, now);
            progress = 1;
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
        failure = Failure.of(cause);
        failures++;
        boolean givenUp = failures >= failureClass().attempts() || isBegunTooOften();
        if (givenUp) {
            end(JobState.givenUp(failureClass()), now);
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

    void cancel(Instant now) {
        if (state.isPending()) {
            end(JobState.CANCELLED, now);
        }
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
        if (state.isPending()) {
            throw new JobNotEnded();
        }
        repeated = true;
        parts = 0;
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
        progress = partsDone();
        worker = null;
        queuedAt = now;
        endedAt = null;
    }

    /** Its turn in the schedule: a new one each time it begins anew, lest it be taken for the last that is just ending. */
    Ticket ticket() {
        return new Ticket(id, turn, assetId, step);
    }

    /** A word for this turn, of no other of any job. */
    String turnWord() {
        return id.substring(0, 8) + "-" + turn;
    }

    private void end(JobState how, Instant now) {
        state = how;
        worker = null;
        endedAt = now;
    }

    /** Progress at which putting its parts together begins, if it has any. */
    double partsDone() {
        return part == 0 && parts > 0 ? PARTS_SHARE : 0;
    }

    /** Whether it seems to kill its workers. */
    boolean isBegunTooOften() {
        return attempts - spared > MOST_ATTEMPTS;
    }

    /** Whether someone wants it done once more, whatever came of it before. */
    boolean isRepeat() {
        return repeated;
    }

    boolean is(JobState asked) {
        return state == asked;
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

    boolean isPart() {
        return part > 0;
    }

    int parts() {
        return parts;
    }

    String brief() {
        return brief;
    }

    int attempts() {
        return attempts;
    }

    int failures() {
        return failures;
    }

    FailureClass failureClass() {
        return failure == null ? null : failure.failureClass();
    }

    JobView view() {
        return new JobView(
                id,
                entryId,
                revision,
                step.word(),
                part,
                parts,
                state,
                progress,
                attempts,
                failureClass(),
                failure == null ? null : failure.words(),
                worker,
                createdAt,
                queuedAt,
                startedAt,
                endedAt);
    }
}
