package io.zhanbo.submission.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The films and hand-ins there were. */
@ApplicationScoped
class Revisions {

    private final EntityManager database;

    Revisions(EntityManager database) {
        this.database = database;
    }

    void add(VideoRevision revision) {
        database.persist(revision);
    }

    /** In the place of another of the same version, if there is one. */
    void add(HandIn handIn) {
        database.merge(handIn);
    }

    Optional<VideoRevision> lock(String entryId, int revision) {
        return Optional.ofNullable(database.find(
                VideoRevision.class, VideoRevision.idOf(entryId, revision), LockModeType.PESSIMISTIC_WRITE));
    }

    void forget(String entryId) {
        database.createQuery("delete from VideoRevision where entryId = :entry")
                .setParameter("entry", entryId)
                .executeUpdate();
        database.createQuery("delete from HandIn where entryId = :entry")
                .setParameter("entry", entryId)
                .executeUpdate();
    }

    List<VideoRevision> videos(String entryId) {
        return database.createQuery("from VideoRevision where entryId = :entry order by revision", VideoRevision.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    List<HandIn> handIns(String entryId) {
        return database.createQuery("from HandIn where entryId = :entry order by version", HandIn.class)
                .setParameter("entry", entryId)
                .getResultList();
    }
}
