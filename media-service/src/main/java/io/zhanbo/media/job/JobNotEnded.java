package io.zhanbo.media.job;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Only a step that is over, well or not, can be done again. */
class JobNotEnded extends BrokenRule {
    private static final long serialVersionUID = 1L;

    JobNotEnded() {
        super(Status.CONFLICT, "job-not-ended");
    }
}
