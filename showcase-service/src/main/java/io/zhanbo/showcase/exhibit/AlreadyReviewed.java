package io.zhanbo.showcase.exhibit;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Three different people review an exhibit; this one has done so already. */
class AlreadyReviewed extends BrokenRule {
    private static final long serialVersionUID = 1L;

    AlreadyReviewed() {
        super(Status.CONFLICT, "already-reviewed");
    }
}
