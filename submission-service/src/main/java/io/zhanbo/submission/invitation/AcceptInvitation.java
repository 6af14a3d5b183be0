package io.zhanbo.submission.invitation;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.Reach;
import io.zhanbo.submission.entry.DraftEntry;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.PassEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Makes an account the owner of the entry it was invited to, which is begun for it if need be. All other invitations to it
 * thereby lose their power, as those who hold them act as its former owner.
 */
@ApplicationScoped
class AcceptInvitation {

    private final Invitations invitations;
    private final DraftEntry draftEntry;
    private final PassEntry passEntry;
    private final CurrentUser user;
    private final Reach reach;
    private final Journal journal;
    private final Clock clock;

    AcceptInvitation(
            Invitations invitations,
            DraftEntry draftEntry,
            PassEntry passEntry,
            CurrentUser user,
            Reach reach,
            Journal journal,
            Clock clock) {
        this.invitations = invitations;
        this.draftEntry = draftEntry;
        this.passEntry = passEntry;
        this.user = user;
        this.reach = reach;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * An entry that has not been begun can only be while the contest is open.
     *
     * @throws InvitationOver if it was accepted, by this account or another, was revoked or has expired
     * @throws EntryHasOwner  if the entry has an owner with an account
     */
    @Transactional
    Invitation accept(String text) {
        reach.requireAccount();
        Instant now = clock.instant();
        InvitationToken token = InvitationToken.of(text).orElseThrow(() -> new NotFound("invitation"));
        Invitation invitation = invitations.lock(token);
        if (!invitation.isForWhoeverComes()) {
            throw new EntryHasOwner();
        }
        invitation.accept(now);
        Entry entry = draftEntry.invited(invitation.capability(), now);
        if (!entry.isUnclaimed()) {
            throw new EntryHasOwner();
        }
        passEntry.pass(entry, user.id());
        journal.write(invitation.subject(), "accepted");
        return invitation;
    }
}
