package io.zhanbo.judging.round;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Results are announced once, after the round was closed. */
public class RoundNotClosed extends BrokenRule {
    private static final long serialVersionUID = 1L;

    public RoundNotClosed(RoundState state) {
        super(Status.CONFLICT, "round-not-closed");
        with("state", state);
    }
}
