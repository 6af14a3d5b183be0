package io.zhanbo.media.job;

/** The work is no longer wanted, or no longer this worker's. */
class JobCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
