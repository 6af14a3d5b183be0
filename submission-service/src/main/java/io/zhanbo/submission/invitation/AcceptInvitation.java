package io.zhanbo.submission.invitation;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.Capability;
import io.zhanbo.submission.Reach;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.PassEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes an account the owner of the entry it was invited to. All other invitations to it thereby lose their power, as
 * those who hold them act as its former owner.
 */
@ApplicationScoped
class AcceptInvitation {

    private final Invitations invitations;
    private final Entries entries;
    private final PassEntry passEntry;
    private final CurrentUser user;
    private final Reach reach;
    private final Journal journal;
    private final Clock clock;

    AcceptInvitation(
            Invitations invitations,
            Entries entries,
            PassEntry passEntry,
            CurrentUser user,
            Reach reach,
            Journal journal,
            Clock clock) {
        this.invitations = invitations;
        this.entries = entries;
        this.passEntry = passEntry;
        this.user = user;
        this.reach = reach;
        this.journal = journal;
        this.clock = clock;
    }

    /**
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
        Capability capability = invitation.capability();
        Optional<Entry> entry = entries.lock(capability.entryId());
        if (entry.filter(begun -> !begun.isUnclaimed()).isPresent()) {
            throw new EntryHasOwner();
        }
        entry.ifPresent(begun -> passEntry.pass(begun, user.id()));
        journal.write(invitation.subject(), "accepted");
        return invitation;
    }
}
