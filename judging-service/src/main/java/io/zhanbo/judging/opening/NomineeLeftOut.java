package io.zhanbo.judging.opening;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Whoever is nominated is in the final; only a unit may leave entries of its own out of its preliminary. */
class NomineeLeftOut extends BrokenRule {
    private static final long serialVersionUID = 1L;

    NomineeLeftOut() {
        super(Status.BAD_REQUEST, "nominee-left-out");
    }
}
