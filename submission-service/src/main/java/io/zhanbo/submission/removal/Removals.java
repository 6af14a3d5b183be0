package io.zhanbo.submission.removal;

import io.zhanbo.runtime.storage.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/**
 * The files that are to be deleted, noted in the transaction that makes them needless: a storage that is away then delays
 * nothing, and nothing is deleted that a rollback still needs.
 */
@ApplicationScoped
public class Removals {

    private final EntityManager database;

    Removals(EntityManager database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public void want(String entryId, Bucket bucket, String objectKey) {
        database.persist(new Removal(entryId, bucket, objectKey, null, null));
    }

    /** The same for one that somebody may still be writing or looking at until then. */
    @Transactional(TxType.MANDATORY)
    public void wantLater(String entryId, Bucket bucket, String objectKey, Instant notBefore) {
        database.persist(new Removal(entryId, bucket, objectKey, null, notBefore));
    }

    /** It is needed after all, or gone already. */
    @Transactional(TxType.MANDATORY)
    public void unwant(Bucket bucket, String objectKey) {
        database.createQuery("delete from Removal where bucket = :bucket and objectKey = :key")
                .setParameter("bucket", bucket)
                .setParameter("key", objectKey)
                .executeUpdate();
    }

    /** The same for an upload in parts, whether they have been joined or not. */
    @Transactional(TxType.MANDATORY)
    public void wantUpload(String entryId, Bucket bucket, String objectKey, String storageId) {
        database.persist(new Removal(entryId, bucket, objectKey, storageId, null));
    }

    /** How many files of an entry are still to be deleted. */
    public long left(String entryId) {
        return database.createQuery("select count(*) from Removal where entryId = :entry", Long.class)
                .setParameter("entry", entryId)
                .getSingleResult();
    }

    /** Some of those that may go by now. */
    List<Removal> some(int most, Instant now) {
        return database.createQuery(
                        "from Removal where notBefore is null or notBefore <= :now order by id", Removal.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    void done(Removal removal) {
        database.createQuery("delete from Removal where id = :id")
                .setParameter("id", removal.id())
                .executeUpdate();
    }
}
