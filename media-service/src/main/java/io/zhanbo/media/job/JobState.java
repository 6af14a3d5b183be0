package io.zhanbo.media.job;

import io.zhanbo.media.job.failure.FailureClass;
import java.util.List;

/** Where a job stands. */
public enum JobState {
    /** Waits for a worker, for the first time or to be tried again. */
    QUEUED,
    RUNNING,
    /** Waits for its parts, which others do, and holds no worker meanwhile. */
    WAITING,
    DONE,
    /** Given up, because of the file or the surroundings; an operator may have it tried again. */
    FAILED,
    /** Given up, because of us: nothing but an operator sets it going again. */
    QUARANTINED,
    /** No longer wanted. */
    CANCELLED;

    /** Those of which a step has no second job. */
    static final List<JobState> OPEN = List.of(QUEUED, RUNNING, WAITING, FAILED, QUARANTINED);

    /** What becomes of a job that is given up. */
    static JobState givenUp(FailureClass failure) {
        return failure == FailureClass.BUG ? QUARANTINED : FAILED;
    }

    /** Whether something is still to be done. */
    public boolean isPending() {
        return this == QUEUED || this == RUNNING || this == WAITING;
    }
}
