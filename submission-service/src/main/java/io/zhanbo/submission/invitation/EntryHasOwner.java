package io.zhanbo.submission.invitation;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Someone with an account owns the entry: nobody else can invite to it or take it over. */
class EntryHasOwner extends BrokenRule {

    EntryHasOwner() {
        super(Status.CONFLICT, "entry-has-owner");
    }
}
