package io.zhanbo.judging.opening;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A unit vouches for no entry that its preliminary could be held over. */
class NothingVouched extends BrokenRule {
    private static final long serialVersionUID = 1L;

    NothingVouched(String unitId) {
        super(Status.CONFLICT, "nothing-vouched", unitId);
        with("unitId", unitId);
    }
}
