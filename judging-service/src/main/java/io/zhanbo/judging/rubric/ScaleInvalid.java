package io.zhanbo.judging.rubric;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The bounds and the step of a scale do not fit each other. */
class ScaleInvalid extends BrokenRule {
    private static final long serialVersionUID = 1L;

    ScaleInvalid() {
        super(Status.BAD_REQUEST, "scale-invalid");
    }
}
