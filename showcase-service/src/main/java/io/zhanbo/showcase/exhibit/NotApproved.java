package io.zhanbo.showcase.exhibit;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Only what three people have reviewed can be published, and nothing that was taken down. */
class NotApproved extends BrokenRule {
    private static final long serialVersionUID = 1L;

    NotApproved(ExhibitState state) {
        super(Status.CONFLICT, "not-approved");
        with("state", state);
    }
}
