package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.MultipartUploads;
import io.zhanbo.runtime.storage.UploadedPart;
import io.zhanbo.submission.entry.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The uploads, each only for those who may send the files of its entry. To change one is to hold its entry's lock, and to
 * see it as it is then.
 */
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
        visible(id);
        return lock(id);
    }

    /** For the machine to change; there must be one. */
    Upload lock(String id) {
        Upload upload = database.find(Upload.class, id);
        entries.lock(upload.entryId());
        database.refresh(upload);
        return upload;
    }

    List<Upload> of(String entryId) {
        return database.createQuery("from Upload where entryId = :entry order by openedAt, id", Upload.class)
                .setParameter("entry", entryId)
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

    /** Those that nobody goes on with. */
    List<String> unusedSince(Instant moment) {
        return database.createQuery("select id from Upload where state = :state and lastUsedAt < :moment", String.class)
                .setParameter("state", UploadState.OPEN)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Those that nobody has taken up since they were accepted then, or whose assembly began then and has no end. */
    List<String> waiting(Instant acceptedBefore, Instant takenBefore) {
        return database.createQuery("""
                        select id from Upload where state = :state
                        and (takenAt is null and acceptedAt < :accepted or takenAt < :taken) order by acceptedAt, id
                        """, String.class)
                .setParameter("state", UploadState.ASSEMBLING)
                .setParameter("accepted", acceptedBefore)
                .setParameter("taken", takenBefore)
                .getResultList();
    }

    private Upload ownOrNone(Upload upload) {
        return Optional.ofNullable(upload)
                .filter(known -> entries.isWorkable(known.entryId()))
                .orElseThrow(() -> new NotFound("upload"));
    }
}
