package io.zhanbo.media.job;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Only a job that was given up can be tried again. */
class JobNotFailed extends BrokenRule {
    private static final long serialVersionUID = 1L;

    JobNotFailed() {
        super(Status.CONFLICT, "job-not-failed");
    }
}
