package io.zhanbo.submission.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The receipts that were issued. */
@ApplicationScoped
class Receipts {

    private final EntityManager database;

    Receipts(EntityManager database) {
        this.database = database;
    }

    long nextNumber() {
        return (Long) database.createNativeQuery("select nextval('receipt_number')", Long.class)
                .getSingleResult();
    }

    void add(Receipt receipt) {
        database.persist(receipt);
    }

    List<Receipt> of(String entryId) {
        return database.createQuery("from Receipt where entryId = :entry order by number", Receipt.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    /** The latest of a revision, the only one that may lack the true digest. */
    Optional<Receipt> latest(String entryId, int revision) {
        return database.createQuery(
                        "from Receipt where entryId = :entry and revision = :revision order by number desc",
                        Receipt.class)
                .setParameter("entry", entryId)
                .setParameter("revision", revision)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** With the digests they are made of. */
    void forget(String entryId) {
        database.createQuery("delete from Receipt where entryId = :entry")
                .setParameter("entry", entryId)
                .executeUpdate();
        database.createQuery("delete from VerifiedVideo where id like :videos")
                .setParameter("videos", VerifiedVideo.idOf(entryId, "%"))
                .executeUpdate();
    }

    /** The one that an entry got last. */
    Receipt latest(String entryId) {
        return database.createQuery("from Receipt where entryId = :entry order by number desc", Receipt.class)
                .setParameter("entry", entryId)
                .setMaxResults(1)
                .getSingleResult();
    }

    void keep(VerifiedVideo video) {
        database.merge(video);
    }

    Optional<VerifiedVideo> verified(String entryId, int revision) {
        return Optional.ofNullable(database.find(VerifiedVideo.class, VerifiedVideo.idOf(entryId, revision)));
    }
}
