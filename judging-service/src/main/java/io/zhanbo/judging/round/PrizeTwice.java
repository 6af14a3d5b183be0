package io.zhanbo.judging.round;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Two prizes of a round have the same code. */
class PrizeTwice extends BrokenRule {
    private static final long serialVersionUID = 1L;

    PrizeTwice(String code) {
        super(Status.BAD_REQUEST, "prize-twice", code);
        with("prize", code);
    }
}
