package io.zhanbo.media.check;

import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The contests' limits, as far as the news of them has come. */
@ApplicationScoped
public class Contests {
    private final EntityManager entities;

    Contests(EntityManager entities) {
        this.entities = entities;
    }

    void on(@Observes @Received ContestChanged contest) {
        var known = entities.find(ContestLimits.class, contest.contestId());
        var limits = known == null ? new ContestLimits(contest.contestId()) : known;
        limits.learn(contest);
        entities.persist(limits);
    }

    /** What a contest asks of videos; the usual, as long as no news of it has come. */
    @Transactional
    public VideoLimits limits(String contestId) {
        return Optional.ofNullable(entities.find(ContestLimits.class, contestId))
                .map(ContestLimits::limits)
                .orElse(VideoLimits.USUAL);
    }
}
