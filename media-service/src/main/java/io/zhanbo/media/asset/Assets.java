package io.zhanbo.media.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** The table of assets. */
@ApplicationScoped
public class Assets {
    private final EntityManager entities;

    Assets(EntityManager entities) {
        this.entities = entities;
    }

    /** An asset to look at. */
    @Transactional(TxType.REQUIRED)
    public Optional<Asset> find(String id) {
        return Optional.ofNullable(entities.find(Asset.class, id));
    }

    /** An asset to change: no one else changes it before this transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Optional<Asset> locked(String id) {
        return Optional.ofNullable(entities.find(Asset.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The revisions of an entry's video, newest first. */
    List<Asset> ofEntry(String entryId) {
        return entities.createQuery("from Asset where entryId = ?1 order by revision desc", Asset.class)
                .setParameter(1, entryId)
                .getResultList();
    }

    void add(Asset asset) {
        entities.persist(asset);
    }

    void rememberWithdrawal(String entryId) {
        if (!isWithdrawn(entryId)) {
            entities.persist(new Withdrawal(entryId));
        }
    }

    boolean isWithdrawn(String entryId) {
        return entities.find(Withdrawal.class, entryId) != null;
    }
}
