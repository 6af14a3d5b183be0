package io.zhanbo.submission;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Whoever only holds an invitation cannot do this. */
class AccountNeeded extends BrokenRule {

    AccountNeeded() {
        super(Status.FORBIDDEN, "account-needed");
    }
}
