package io.zhanbo.showcase.exhibit;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Whoever takes something down has to say why. */
class ReasonMissing extends BrokenRule {
    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super(Status.BAD_REQUEST, "reason-missing");
        with("field", "reason");
    }
}
