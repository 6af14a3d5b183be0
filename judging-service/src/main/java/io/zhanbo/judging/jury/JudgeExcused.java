package io.zhanbo.judging.jury;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** An excused judge sees and scores nothing more. */
class JudgeExcused extends BrokenRule {
    private static final long serialVersionUID = 1L;

    JudgeExcused() {
        super(Status.CONFLICT, "judge-excused");
    }
}
