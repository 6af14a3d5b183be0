package io.zhanbo.media.job;

/** Where a job stands. */
public enum JobState {
    /** Waits for a worker, for the first time or to be tried again. */
    QUEUED,
    RUNNING,
    DONE,
    /** Given up; an operator may have it tried again. */
    FAILED,
    /** No longer wanted. */
    CANCELLED
}
