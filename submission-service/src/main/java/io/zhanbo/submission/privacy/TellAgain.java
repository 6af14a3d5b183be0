package io.zhanbo.submission.privacy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.events.submission.PersonErased;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.submission.entry.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Says once more on the credits topic that people are gone. Kafka compacts no segment that is being written, and begins another only when a
 * message comes: on a topic that has fallen silent the first word would stay the last, in the same segment, and never push the names out.
 */
@ApplicationScoped
class TellAgain {

    /** Longer than the hour for which a segment of a compacted topic is written. */
    private static final Duration AFTER = Duration.ofHours(2);

    private static final int MOST = 500;

    private final EntityManager database;
    private final Entries entries;
    private final Outbox outbox;
    private final Clock clock;

    TellAgain(EntityManager database, Entries entries, Outbox outbox, Clock clock) {
        this.database = database;
        this.entries = entries;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.privacy.sweep-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        Instant now = clock.instant();
        for (Erasure erasure : untold(now.minus(AFTER))) {
            entries.lock(erasure.entryId()).ifPresent(entry -> {
                PersonErased again =
                        new PersonErased(entry.id(), entry.contestId(), entry.version(), erasure.erasedAt());
                outbox.publish(entry.id(), again);
            });
            erasure.toldAgain(now);
        }
    }

    private List<Erasure> untold(Instant erasedBefore) {
        return database.createQuery(
                        "from Erasure where toldAgainAt is null and erasedAt < :moment order by entryId", Erasure.class)
                .setParameter("moment", erasedBefore)
                .setMaxResults(MOST)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
