package io.zhanbo.submission.mailbox;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A mail that was too large, or is too old, is not here to be looked at again. */
class ReceivedMailGone extends BrokenRule {

    ReceivedMailGone() {
        super(Status.CONFLICT, "received-mail-gone");
    }
}
