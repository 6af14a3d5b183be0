package io.zhanbo.submission.upload;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.MultipartUploads;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.entry.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives an upload up and frees what has arrived of it. */
@ApplicationScoped
class AbortUpload {

    private final Entries entries;
    private final Uploads uploads;
    private final ObjectStore store;
    private final MultipartUploads multipart;
    private final Journal journal;

    AbortUpload(Entries entries, Uploads uploads, ObjectStore store, MultipartUploads multipart, Journal journal) {
        this.entries = entries;
        this.uploads = uploads;
        this.store = store;
        this.multipart = multipart;
        this.journal = journal;
    }

    /** By its contestant; once more changes nothing. */
    @Transactional
    void abort(String uploadId) {
        Upload upload = uploads.own(uploadId);
        if (!upload.is(UploadState.ABORTED)) {
            upload.requireOpen();
            giveUp(upload);
        }
    }

    /** By the machine, unless it went on meanwhile. */
    @Transactional
    void expire(String uploadId) {
        Upload upload = uploads.lock(uploadId);
        if (upload.is(UploadState.OPEN)) {
            giveUp(upload);
        }
    }

    /** What has arrived whole cannot be its entry's video. */
    @Transactional
    void refuse(String uploadId) {
        Upload upload = uploads.lock(uploadId);
        if (upload.is(UploadState.ASSEMBLING)) {
            giveUpJoined(upload);
        }
    }

    /** Within the transaction of an upload that is open and locked. */
    void giveUp(Upload upload) {
        multipart.abort(Bucket.ORIGINALS, upload.objectKey(), upload.storageId());
        forget(upload);
    }

    /** As {@link #giveUp}, of an upload whose parts have been joined. */
    void giveUpJoined(Upload upload) {
        store.delete(Bucket.ORIGINALS, upload.objectKey());
        forget(upload);
    }

    private void forget(Upload upload) {
        upload.abort();
        entries.lock(upload.entryId()).ifPresent(entry -> {
            entry.giveUpUpload(upload.id());
            journal.write(entry.subject(), "upload given up");
        });
    }
}
