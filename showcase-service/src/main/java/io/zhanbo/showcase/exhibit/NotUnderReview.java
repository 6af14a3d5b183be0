package io.zhanbo.showcase.exhibit;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Only a complete exhibit that is not approved yet can be reviewed. */
class NotUnderReview extends BrokenRule {
    private static final long serialVersionUID = 1L;

    NotUnderReview(ExhibitState state) {
        super(Status.CONFLICT, "not-under-review");
        with("state", state);
    }
}
