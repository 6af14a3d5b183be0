package io.zhanbo.submission.preliminary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;

/** The preliminaries whose results stand. */
@ApplicationScoped
public class Preliminaries {

    private final EntityManager database;

    Preliminaries(EntityManager database) {
        this.database = database;
    }

    /** What a unit's own jury suggests: rank by entry id, 1 for the best and shared by tied entries; empty if there was none. */
    public Map<String, Integer> ranks(String contestId, String unitId) {
        return find(contestId, unitId).map(Preliminary::ranks).orElseGet(Map::of);
    }

    Optional<Preliminary> find(String contestId, String unitId) {
        return Optional.ofNullable(database.find(Preliminary.class, Preliminary.idOf(contestId, unitId)));
    }

    /** The unit's, or a fresh one, yet to be added. */
    Preliminary known(String contestId, String unitId) {
        String id = Preliminary.idOf(contestId, unitId);
        return Optional.ofNullable(database.find(Preliminary.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> new Preliminary(contestId, unitId));
    }

    void add(Preliminary preliminary) {
        database.persist(preliminary);
    }
}
