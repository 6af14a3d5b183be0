package io.zhanbo.media.asset.nomination;

import io.zhanbo.media.asset.Asset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The table of nominations. */
@ApplicationScoped
class Nominations {
    private final EntityManager entities;

    Nominations(EntityManager entities) {
        this.entities = entities;
    }

    boolean include(Asset asset) {
        var known = entities.find(Nomination.class, asset.entryId());
        return known != null && known.isOf(asset);
    }

    /** What we know of the entry's nomination, to be told more. */
    Nomination of(String entryId) {
        var known = entities.find(Nomination.class, entryId, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        var nothingYet = new Nomination(entryId);
        entities.persist(nothingYet);
        return nothingYet;
    }
}
