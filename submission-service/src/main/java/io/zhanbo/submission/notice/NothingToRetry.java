package io.zhanbo.submission.notice;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A mail that waits is tried anyway, and one that was sent, declined or has nobody to go to is not sent again. */
class NothingToRetry extends BrokenRule {

    NothingToRetry(MailState state) {
        super(Status.CONFLICT, "mail-not-to-retry", state.ordinal());
        with("state", state);
    }
}
