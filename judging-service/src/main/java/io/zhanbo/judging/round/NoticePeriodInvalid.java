package io.zhanbo.judging.round;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A notice period is negative or longer than a year. */
class NoticePeriodInvalid extends BrokenRule {
    private static final long serialVersionUID = 1L;

    NoticePeriodInvalid(long longestDays) {
        super(Status.BAD_REQUEST, "notice-period-invalid", longestDays);
    }
}
