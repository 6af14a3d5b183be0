package io.zhanbo.judging.scoring;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A judge who stood back from a work cannot score it. */
class AlreadyRecused extends BrokenRule {
    private static final long serialVersionUID = 1L;

    AlreadyRecused() {
        super(Status.CONFLICT, "already-recused");
    }
}
