package io.zhanbo.submission.contest;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A copy needs an id that is free. */
class ContestExists extends BrokenRule {

    ContestExists(String id) {
        super(Status.CONFLICT, "contest-exists", id);
        with("id", id);
    }
}
