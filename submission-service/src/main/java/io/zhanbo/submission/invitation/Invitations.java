package io.zhanbo.submission.invitation;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.contest.SpokenFor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The invitations: found by whoever holds their token, or made them, or speaks for the unit they are for. */
@ApplicationScoped
class Invitations {

    private final EntityManager database;
    private final CurrentUser user;
    private final SpokenFor spokenFor;

    Invitations(EntityManager database, CurrentUser user, SpokenFor spokenFor) {
        this.database = database;
        this.user = user;
        this.spokenFor = spokenFor;
    }

    void add(Invitation invitation) {
        database.persist(invitation);
    }

    List<Invitation> to(String entryId) {
        return database.createQuery("from Invitation where entryId = :entry order by madeAt, id", Invitation.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    Optional<Invitation> find(InvitationToken token) {
        return database.createQuery("from Invitation where tokenSha256 = :digest", Invitation.class)
                .setParameter("digest", token.sha256())
                .getResultStream()
                .filter(invitation -> invitation.isOf(token))
                .findFirst();
    }

    /** For whoever accepts it: of two at once the second sees what the first did. */
    Invitation lock(InvitationToken token) {
        Invitation invitation = find(token).orElseThrow(() -> new NotFound("invitation"));
        database.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }

    /** For its maker or the unit's liaison to change. */
    Invitation managed(String id) {
        return Optional.ofNullable(database.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(invitation -> invitation.madeBy().equals(user.id())
                        || spokenFor.includes(
                                invitation.capability().contestId(),
                                invitation.capability().unitId()))
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /** Those that the current user may change, newest first. */
    List<Invitation> managed(String contestId, int most) {
        Collection<String> units = spokenFor.everywhere(contestId).getOrDefault(contestId, List.of());
        return database.createQuery(
                        "from Invitation where contestId = :contest and (madeBy = :me or unitId in :units) order by madeAt desc, id",
                        Invitation.class)
                .setParameter("contest", contestId)
                .setParameter("me", user.id())
                .setParameter("units", units)
                .setMaxResults(most)
                .getResultList();
    }

    int removeAllOf(String contestId) {
        return database.createQuery("delete from Invitation where contestId = :contest")
                .setParameter("contest", contestId)
                .executeUpdate();
    }
}
