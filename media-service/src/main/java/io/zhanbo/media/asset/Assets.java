package io.zhanbo.media.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
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

    /** Videos that nobody has wanted since then, of which renditions may be left. */
    @Transactional(TxType.REQUIRED)
    public List<String> unwantedSince(Instant then) {
        return entities.createQuery(
                        "select id from Asset where state in ?1 and swept = false and (unwantedSince is null or unwantedSince < ?2)",
                        String.class)
                .setParameter(1, AssetState.UNWANTED)
                .setParameter(2, then)
                .getResultList();
    }

    /** Whether someone else handed in the same bytes, or says so, and they are still wanted. */
    @Transactional(TxType.REQUIRED)
    public boolean hasTwin(Asset asset) {
        return entities.createQuery(
                                "select count(*) from Asset where id <> ?1 and state not in ?2 and (sha256 = ?3 or claimedSha256 = ?3)",
                                Long.class)
                        .setParameter(1, asset.id())
                        .setParameter(2, AssetState.UNWANTED)
                        .setParameter(3, asset.sha256())
                        .getSingleResult()
                > 0;
    }

    /** The revisions of an entry's video, newest first. */
    @Transactional(TxType.REQUIRED)
    public List<Asset> ofEntry(String entryId) {
        return entities.createQuery("from Asset where entryId = ?1 order by revision desc", Asset.class)
                .setParameter(1, entryId)
                .getResultList();
    }

    void add(Asset asset) {
        entities.persist(asset);
    }

    /** The same, to change: a check that ends at this moment comes before or after, not between. */
    @Transactional(TxType.MANDATORY)
    public List<Asset> ofEntryLocked(String entryId) {
        return entities.createQuery("from Asset where entryId = ?1 order by revision desc", Asset.class)
                .setParameter(1, entryId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Videos that nobody has wanted since then, of which frames may still be kept as evidence. */
    @Transactional(TxType.REQUIRED)
    public List<String> withNeedlessEvidence(Instant then) {
        return entities.createQuery(
                        "select id from Asset where evidenceKept and state in ?1 and (unwantedSince is null or unwantedSince < ?2)",
                        String.class)
                .setParameter(1, AssetState.UNWANTED)
                .setParameter(2, then)
                .setMaxResults(100)
                .getResultList();
    }

    void rememberWithdrawal(String entryId, long version) {
        var known = entities.find(Withdrawal.class, entryId);
        var withdrawal = known == null ? new Withdrawal(entryId) : known;
        withdrawal.learn(version);
        entities.persist(withdrawal);
    }

    /** Whether the entry left after it had this version. */
    boolean isWithdrawn(String entryId, long version) {
        var known = entities.find(Withdrawal.class, entryId);
        return known != null && known.isAfter(version);
    }
}
