package io.zhanbo.judging.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All rounds, and the two locks that keep scoring and closing apart. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, String> {

    private final Ownership ownership;

    Rounds(Ownership ownership) {
        this.ownership = ownership;
    }

    public Round get(String id) {
        return findByIdOptional(id).orElseThrow(Rounds::unknown);
    }

    /** Holds the state for everyone who scores; many may hold it at once, and whoever would change it waits for them. */
    public Round held(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(Rounds::unknown);
    }

    /** For whoever changes the state: waits for all scoring under way and keeps later scoring out. */
    public Round locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Rounds::unknown);
    }

    /** As {@link #held}, for the round's owner only. */
    public Round ownHeld(String id) {
        Round round = held(id);
        ownership.mustOwn(round);
        return round;
    }

    /** As {@link #locked}, for the round's owner only. */
    public Round ownLocked(String id) {
        Round round = locked(id);
        ownership.mustOwn(round);
        return round;
    }

    public List<String> idsDueAt(Instant now) {
        return list("state = ?1 and finalAt <= ?2", RoundState.ANNOUNCED, now).stream()
                .map(Round::id)
                .toList();
    }

    /** A due round, unless it is due no longer or another replica has it in hand. */
    public Optional<Round> takeDue(String id, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from round
                        where id = :id and state = 'ANNOUNCED' and final_at <= :now
                        for update skip locked
                        """, Round.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultStream()
                .map(Round.class::cast)
                .findFirst();
    }

    static NotFound unknown() {
        return new NotFound("round");
    }
}
