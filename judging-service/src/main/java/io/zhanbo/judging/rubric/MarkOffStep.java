package io.zhanbo.judging.rubric;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.math.BigDecimal;

/** A mark lies between two steps of the scale, or has too many decimals. */
class MarkOffStep extends BrokenRule {
    private static final long serialVersionUID = 1L;

    MarkOffStep(String criterion, BigDecimal step) {
        super(Status.BAD_REQUEST, "mark-off-step", criterion, step.toPlainString());
        with("criterion", criterion);
    }
}
