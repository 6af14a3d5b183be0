package io.zhanbo.media.job.queue;

import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Finds out how a job stands among the others. It reads the table of assets itself, because assets depend on jobs. */
@ApplicationScoped
public class Standings {
    private final EntityManager entities;
    private final ClosingHour closingHour;

    Standings(EntityManager entities, ClosingHour closingHour) {
        this.entities = entities;
        this.closingHour = closingHour;
    }

    void on(@Observes @Received ContestChanged contest) {
        if (contest.timeline() == null) {
            return;
        }
        var known = entities.find(ContestClosing.class, contest.contestId());
        var closing = known == null ? new ContestClosing(contest.contestId()) : known;
        closing.learn(contest);
        entities.persist(closing);
        entities.flush();
        closingHour.rank();
    }

    /** Of a step that is to be done now: higher comes first. */
    public int priority(String assetId, StepName step, Instant now) {
        boolean closing = Precedence.isClosing(closesAt(assetId), now);
        return new Precedence(closing, ahead(assetId, step), step).value();
    }

    private Instant closesAt(String assetId) {
        var contestId = (String) entities.createNativeQuery("select contest_id from asset where id = ?1", String.class)
                .setParameter(1, assetId)
                .getSingleResult();
        return Optional.ofNullable(entities.find(ContestClosing.class, contestId))
                .map(ContestClosing::closesAt)
                .orElse(null);
    }

    /** None if the owner is not known. */
    private int ahead(String assetId, StepName step) {
        var rivals = Arrays.stream(StepName.values())
                .filter(rival -> rival.queue() == step.queue())
                .map(StepName::name)
                .toList();
        var count = entities.createNativeQuery(
                        // A step in parts stands there once.
                        "select count(distinct (j.asset_id, j.step)) from asset mine join asset a on a.owner = mine.owner join job j on j.asset_id = a.id"
                                + " where mine.id = ?1 and (j.asset_id, j.step) <> (?1, ?2) and j.state in ('QUEUED', 'RUNNING', 'WAITING')"
                                + " and j.step in ?3",
                        Long.class)
                .setParameter(1, assetId)
                .setParameter(2, step.name())
                .setParameter(3, rivals)
                .getSingleResult();
        return ((Number) count).intValue();
    }
}
