package io.zhanbo.submission.invitation;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** An invitation that was accepted, revoked or has expired cannot be used. */
class InvitationOver extends BrokenRule {

    InvitationOver(InvitationState state) {
        super(Status.CONFLICT, "invitation-over", state.ordinal());
        with("state", state);
    }
}
