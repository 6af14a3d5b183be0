package io.zhanbo.judging.opening;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A jury names one judge twice. */
class JudgeTwice extends BrokenRule {
    private static final long serialVersionUID = 1L;

    JudgeTwice(String judge) {
        super(Status.BAD_REQUEST, "judge-twice");
        with("judge", judge);
    }
}
