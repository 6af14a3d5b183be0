package io.zhanbo.judging.round;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The work's entry was withdrawn; there is nothing to judge any more. */
public class WorkWithdrawn extends BrokenRule {
    private static final long serialVersionUID = 1L;

    public WorkWithdrawn(String code) {
        super(Status.GONE, "work-withdrawn", code);
        with("work", code);
    }
}
