package io.zhanbo.submission;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The invitation is for another contest or unit. */
class InvitedElsewhere extends BrokenRule {

    InvitedElsewhere() {
        super(Status.FORBIDDEN, "invited-elsewhere");
    }
}
