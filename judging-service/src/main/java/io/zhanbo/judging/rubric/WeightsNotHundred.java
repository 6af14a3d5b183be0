package io.zhanbo.judging.rubric;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.math.BigDecimal;

/** The weights of a rubric do not sum to 100. */
class WeightsNotHundred extends BrokenRule {
    private static final long serialVersionUID = 1L;

    WeightsNotHundred(BigDecimal sum) {
        super(Status.BAD_REQUEST, "weights-not-hundred", sum.toPlainString());
    }
}
