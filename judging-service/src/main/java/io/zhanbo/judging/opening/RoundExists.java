package io.zhanbo.judging.opening;

import io.zhanbo.events.judging.Level;
import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A contest has one round of each level at a time. */
class RoundExists extends BrokenRule {
    private static final long serialVersionUID = 1L;

    RoundExists(Level level) {
        super(Status.CONFLICT, "round-exists");
        with("level", level);
    }
}
