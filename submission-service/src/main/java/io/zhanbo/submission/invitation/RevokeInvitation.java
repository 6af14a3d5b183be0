package io.zhanbo.submission.invitation;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes an invitation back; from then on its token is as good as any other text. */
@ApplicationScoped
class RevokeInvitation {

    private final Invitations invitations;
    private final Reach reach;
    private final Journal journal;
    private final Clock clock;

    RevokeInvitation(Invitations invitations, Reach reach, Journal journal, Clock clock) {
        this.invitations = invitations;
        this.reach = reach;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void revoke(String id) {
        reach.requireAccount();
        Invitation invitation = invitations.managed(id);
        invitation.revoke(clock.instant());
        journal.write(invitation.subject(), "revoked");
    }
}
