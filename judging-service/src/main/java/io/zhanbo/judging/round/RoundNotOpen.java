package io.zhanbo.judging.round;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Judges score only while their round is open. */
public class RoundNotOpen extends BrokenRule {
    private static final long serialVersionUID = 1L;

    public RoundNotOpen(RoundState state) {
        super(Status.CONFLICT, "round-not-open");
        with("state", state);
    }
}
