package io.zhanbo.judging.opening;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A contest has no nominated entry to judge. */
class NothingNominated extends BrokenRule {
    private static final long serialVersionUID = 1L;

    NothingNominated(String contestId) {
        super(Status.CONFLICT, "nothing-nominated", contestId);
        with("contestId", contestId);
    }
}
