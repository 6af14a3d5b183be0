package io.zhanbo.judging.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, String> {

    /** The entry, or a fresh one, yet to be persisted, for news that came before all else. */
    Entry known(String id, String contestId) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new Entry(id, contestId));
    }

    boolean isErased(String id) {
        return findByIdOptional(id).filter(Entry::isErased).isPresent();
    }

    List<Entry> nominated(String contestId) {
        return nominated(contestId, LockModeType.NONE);
    }

    /** Held until the transaction ends: a withdrawal waits, and then finds the round that was opened meanwhile. */
    List<Entry> nominatedHeld(String contestId) {
        return nominated(contestId, LockModeType.PESSIMISTIC_READ);
    }

    private List<Entry> nominated(String contestId, LockModeType lock) {
        return find("contestId = ?1 and nominated", Sort.by("id"), contestId)
                .withLock(lock)
                .list();
    }
}
