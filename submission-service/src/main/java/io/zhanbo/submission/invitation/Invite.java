package io.zhanbo.submission.invitation;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.Capability;
import io.zhanbo.submission.Reach;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Makes invitations: a liaison for the unit, and a contestant to go on with the own entry from anywhere. */
@ApplicationScoped
class Invite {

    private final Entries entries;
    private final Invitations invitations;
    private final InvitationSettings settings;
    private final SpokenFor spokenFor;
    private final CurrentUser user;
    private final Reach reach;
    private final Journal journal;
    private final Clock clock;

    Invite(
            Entries entries,
            Invitations invitations,
            InvitationSettings settings,
            SpokenFor spokenFor,
            CurrentUser user,
            Reach reach,
            Journal journal,
            Clock clock) {
        this.entries = entries;
        this.invitations = invitations;
        this.settings = settings;
        this.spokenFor = spokenFor;
        this.user = user;
        this.reach = reach;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Someone who has nothing yet, to begin an entry in the liaison's unit or one below it.
     *
     * @param named null for the own unit
     */
    @Transactional
    MadeInvitation newEntrant(String contestId, String named) {
        String unitId = spokenFor.chosen(contestId, named);
        String entryId = UUID.randomUUID().toString();
        return make(new Capability(contestId, unitId, entryId), Entry.unclaimedOwner(entryId), settings.validity());
    }

    /**
     * To an entry there is.
     *
     * @throws EntryHasOwner if a liaison wants to invite to an entry whose owner has an account
     */
    @Transactional
    MadeInvitation toEntry(String entryId) {
        reach.requireAccount();
        Entry entry = entries.visible(entryId);
        String unitId = entry.text().unitId();
        if (entries.isOwn(entryId)) {
            return make(new Capability(entry.contestId(), null, entryId), user.id(), settings.ownValidity());
        }
        if (!spokenFor.includes(entry.contestId(), unitId)) {
            throw new NotFound("entry");
        }
        if (!entry.isUnclaimed()) {
            throw new EntryHasOwner();
        }
        return make(new Capability(entry.contestId(), unitId, entryId), entry.ownerId(), settings.validity());
    }

    private MadeInvitation make(Capability capability, String ownerId, Duration validity) {
        Instant now = clock.instant();
        InvitationToken token = InvitationToken.fresh();
        Invitation invitation = new Invitation(UUID.randomUUID().toString(), capability, ownerId, token);
        invitation.made(user.id(), now, now.plus(validity));
        invitations.add(invitation);
        journal.write(invitation.subject(), "made for entry " + capability.entryId());
        return new MadeInvitation(invitation, token);
    }

    /** The only time that both are together. */
    record MadeInvitation(Invitation invitation, InvitationToken token) {}
}
