package io.zhanbo.submission.invitation;

import io.zhanbo.submission.person.ContestHolding;
import io.zhanbo.submission.person.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * The invitations to an entry. They hold ids alone and stay until the contest's retention is over: without one, whoever has no
 * account could not see how far an erasure has come.
 */
@ApplicationScoped
class InvitationHolding implements Holding, ContestHolding {

    private final Invitations invitations;

    InvitationHolding(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public List<Line> show(String entryId) {
        return invitations.to(entryId).stream()
                .map(invitation -> new Line(invitation.madeAt(), invitation.expiresAt()))
                .toList();
    }

    @Override
    public void drop(String entryId) {}

    @Override
    public int dropAllOf(String contestId) {
        return invitations.removeAllOf(contestId);
    }

    record Line(Instant madeAt, Instant expiresAt) {}
}
