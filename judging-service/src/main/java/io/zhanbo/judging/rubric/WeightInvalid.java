package io.zhanbo.judging.rubric;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A weight is no percentage: more than 0, at most 100, at most two decimals. */
class WeightInvalid extends BrokenRule {
    private static final long serialVersionUID = 1L;

    WeightInvalid(String code) {
        super(Status.BAD_REQUEST, "weight-invalid", code);
        with("criterion", code);
    }
}
