package io.zhanbo.judging.opening;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A jury has fewer than three judges. */
class JuryTooSmall extends BrokenRule {
    private static final long serialVersionUID = 1L;

    JuryTooSmall(int smallest) {
        super(Status.BAD_REQUEST, "jury-too-small", smallest);
    }
}
