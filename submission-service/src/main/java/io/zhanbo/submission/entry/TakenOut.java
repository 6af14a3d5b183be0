package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** It was the organiser who took the entry out of the contest. */
class TakenOut extends BrokenRule {

    TakenOut() {
        super(Status.CONFLICT, "entry-taken-out");
    }
}
