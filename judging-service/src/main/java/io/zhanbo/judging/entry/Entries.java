package io.zhanbo.judging.entry;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Set;

@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, String> {

    /** The entry, or a fresh one, yet to be persisted, for news that came before all else. */
    Entry known(String id, String contestId) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new Entry(id, contestId));
    }

    boolean isErased(String id) {
        return findByIdOptional(id).filter(Entry::isErased).isPresent();
    }

    PanacheQuery<Entry> nominated(String contestId) {
        return find("contestId = ?1 and stage = ?2", Sort.by("id"), contestId, Stage.NOMINATED);
    }

    PanacheQuery<Entry> vouched(String contestId, Set<String> unitIds) {
        return find("contestId = ?1 and stage = ?2 and unitId in ?3", Sort.by("id"), contestId, Stage.VOUCHED, unitIds);
    }
}
