package io.zhanbo.judging.round;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A round whose results were announced cannot be cancelled. */
class RoundNotCancellable extends BrokenRule {
    private static final long serialVersionUID = 1L;

    RoundNotCancellable(RoundState state) {
        super(Status.CONFLICT, "round-not-cancellable");
        with("state", state);
    }
}
