package io.zhanbo.judging.rubric;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.math.BigDecimal;

/** A mark lies beyond the scale. */
class MarkOutOfRange extends BrokenRule {
    private static final long serialVersionUID = 1L;

    MarkOutOfRange(String criterion, BigDecimal min, BigDecimal max) {
        super(Status.BAD_REQUEST, "mark-out-of-range", criterion, min.toPlainString(), max.toPlainString());
        with("criterion", criterion);
    }
}
