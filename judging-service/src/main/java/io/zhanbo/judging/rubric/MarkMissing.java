package io.zhanbo.judging.rubric;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A sheet has no number for a criterion. */
class MarkMissing extends BrokenRule {
    private static final long serialVersionUID = 1L;

    MarkMissing(String criterion) {
        super(Status.BAD_REQUEST, "mark-missing", criterion);
        with("criterion", criterion);
    }
}
