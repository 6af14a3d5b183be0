package io.zhanbo.showcase.publication;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The contest's public run has not begun, or is over. */
class OutsideShowcase extends BrokenRule {
    private static final long serialVersionUID = 1L;

    OutsideShowcase() {
        super(Status.CONFLICT, "outside-showcase");
    }
}
