package io.zhanbo.judging.rubric;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A rubric names one criterion twice. */
class CriterionTwice extends BrokenRule {
    private static final long serialVersionUID = 1L;

    CriterionTwice(String code) {
        super(Status.BAD_REQUEST, "criterion-twice", code);
        with("criterion", code);
    }
}
