package io.zhanbo.submission.contest;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every version of every contest's rules. */
@ApplicationScoped
class ContestVersions {

    private final EntityManager database;
    private final CurrentUser user;

    ContestVersions(EntityManager database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    void keep(Contest contest, Instant now) {
        database.persist(new ContestVersion(contest, user.idOrSystem(), now));
    }

    /** Newest first. */
    List<ContestVersion.View> of(String contestId) {
        return database.createQuery(
                        "from ContestVersion where contestId = :contest order by version desc", ContestVersion.class)
                .setParameter("contest", contestId)
                .getResultStream()
                .map(ContestVersion::view)
                .toList();
    }

    /** @throws NotFound if there is none of this number */
    ContestVersion get(String contestId, long version) {
        return Optional.ofNullable(database.find(ContestVersion.class, ContestVersion.idOf(contestId, version)))
                .orElseThrow(() -> new NotFound("version"));
    }
}
