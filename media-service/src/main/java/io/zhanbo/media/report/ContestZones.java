package io.zhanbo.media.report;

import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Optional;

/** The contests' time zones. */
@ApplicationScoped
class ContestZones {
    private final EntityManager entities;

    ContestZones(EntityManager entities) {
        this.entities = entities;
    }

    void on(@Observes @Received ContestChanged contest) {
        if (contest.zone() == null) {
            return;
        }
        var known = entities.find(ContestZone.class, contest.contestId());
        var zone = known == null ? new ContestZone(contest.contestId()) : known;
        zone.learn(contest);
        entities.persist(zone);
    }

    /** UTC while the contest is not known. */
    ZoneId of(String contestId) {
        return Optional.ofNullable(entities.find(ContestZone.class, contestId))
                .map(ContestZone::zone)
                .orElse(ZoneId.of("UTC"));
    }
}
