package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Someone of this name and phone has handed in another entry; which one is not told, as it may be another's. */
class ContestantEntered extends BrokenRule {

    ContestantEntered() {
        super(Status.CONFLICT, "contestant-entered");
    }
}
