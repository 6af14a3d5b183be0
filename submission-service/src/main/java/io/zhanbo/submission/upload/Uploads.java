package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.MultipartUploads;
import io.zhanbo.runtime.storage.UploadedPart;
import io.zhanbo.submission.entry.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The uploads, each only for those who may send the files of its entry. Locks are taken in one order: upload, then entry. */
@ApplicationScoped
class Uploads {

    private final EntityManager database;
    private final Entries entries;
    private final MultipartUploads multipart;

    Uploads(EntityManager database, Entries entries, MultipartUploads multipart) {
        this.database = database;
        this.entries = entries;
        this.multipart = multipart;
    }

    /** To look at. */
    Upload visible(String id) {
        return ownOrNone(database.find(Upload.class, id));
    }

    /** For its contestant to change. */
    Upload own(String id) {
        return ownOrNone(lock(id));
    }

    /** For the machine to change; there must be one. */
    Upload lock(String id) {
        return database.find(Upload.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Upload> of(String entryId) {
        return ofEntry(entryId, LockModeType.NONE);
    }

    void lockAllOf(String entryId) {
        ofEntry(entryId, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Upload> ofEntry(String entryId, LockModeType mode) {
        return database.createQuery("from Upload where entryId = :entry order by openedAt, id", Upload.class)
                .setParameter("entry", entryId)
                .setLockMode(mode)
                .getResultList();
    }

    void add(Upload upload) {
        database.persist(upload);
    }

    /** The one upload of an entry that may become its next video. */
    Optional<Upload> unfinished(String entryId) {
        return database.createQuery("from Upload where entryId = :entry and state in (:states)", Upload.class)
                .setParameter("entry", entryId)
                .setParameter("states", List.of(UploadState.OPEN, UploadState.ASSEMBLING))
                .getResultStream()
                .findFirst();
    }

    /** The parts of an open upload that have arrived and belong to it. */
    List<UploadedPart> arrived(Upload upload) {
        if (!upload.is(UploadState.OPEN)) {
            return List.of();
        }
        return multipart.parts(Bucket.ORIGINALS, upload.objectKey(), upload.storageId());
    }

    List<String> openedBefore(Instant moment) {
        return ids("select id from Upload where state = :state and openedAt < :moment", UploadState.OPEN, moment);
    }

    List<String> acceptedBefore(Instant moment) {
        return ids(
                "select id from Upload where state = :state and acceptedAt < :moment", UploadState.ASSEMBLING, moment);
    }

    private List<String> ids(String query, UploadState state, Instant moment) {
        return database.createQuery(query, String.class)
                .setParameter("state", state)
                .setParameter("moment", moment)
                .getResultList();
    }

    private Upload ownOrNone(Upload upload) {
        return Optional.ofNullable(upload)
                .filter(known -> entries.isWorkable(known.entryId()))
                .orElseThrow(() -> new NotFound("upload"));
    }
}
