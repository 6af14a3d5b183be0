package io.zhanbo.judging.rubric;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A sheet names a criterion that the rubric does not have. */
class CriterionUnknown extends BrokenRule {
    private static final long serialVersionUID = 1L;

    CriterionUnknown(String criterion) {
        super(Status.BAD_REQUEST, "criterion-unknown", criterion);
        with("criterion", criterion);
    }
}
