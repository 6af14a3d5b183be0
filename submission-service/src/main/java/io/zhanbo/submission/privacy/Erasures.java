package io.zhanbo.submission.privacy;

import io.zhanbo.events.ErasureDone;
import io.zhanbo.runtime.delivery.Received;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The erasures there were. */
@ApplicationScoped
class Erasures {

    private final EntityManager database;
    private final Entries entries;
    private final Removals removals;

    Erasures(EntityManager database, Entries entries, Removals removals) {
        this.database = database;
        this.entries = entries;
        this.removals = removals;
    }

    void on(@Observes @Received ErasureDone done) {
        Optional.ofNullable(database.find(Erasure.class, done.entryId(), LockModeType.PESSIMISTIC_WRITE))
                .ifPresent(erasure -> erasure.acknowledge(done.service(), done.doneAt()));
    }

    void add(Erasure erasure) {
        database.persist(erasure);
    }

    /** @throws NotFound if the entry is none of the caller's, or its people have not been erased */
    @Transactional
    ErasureView show(String entryId) {
        entries.visible(entryId);
        return Optional.ofNullable(database.find(Erasure.class, entryId))
                .orElseThrow(() -> new NotFound("erasure"))
                .show(removals.left(entryId));
    }
}
