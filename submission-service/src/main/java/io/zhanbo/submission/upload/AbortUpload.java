package io.zhanbo.submission.upload;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import io.zhanbo.submission.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Gives an upload up; what has arrived of it is deleted soon after, in parts or joined. */
@ApplicationScoped
class AbortUpload {

    private final Entries entries;
    private final Uploads uploads;
    private final Removals removals;
    private final Journal journal;
    private final Event<EntryNews> news;

    AbortUpload(Entries entries, Uploads uploads, Removals removals, Journal journal, Event<EntryNews> news) {
        this.entries = entries;
        this.uploads = uploads;
        this.removals = removals;
        this.journal = journal;
        this.news = news;
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

    /** By the machine, unless someone went on with it meanwhile. */
    @Transactional
    void expire(String uploadId, Instant unusedSince) {
        Upload upload = uploads.lock(uploadId);
        if (upload.is(UploadState.OPEN) && upload.isUnusedSince(unusedSince)) {
            giveUp(upload);
        }
    }

    /**
     * What has arrived whole cannot be its entry's video.
     *
     * @param tell whether its people are to be told, as nobody waits for the answer
     */
    @Transactional
    void refuse(String uploadId, UploadUnfit why, boolean tell) {
        Upload upload = uploads.lock(uploadId);
        if (upload.is(UploadState.ASSEMBLING)) {
            Entry entry = refuse(upload, why);
            if (tell) {
                news.fire(EntryNews.videoRefused(entry, why));
            }
        }
    }

    /** Within the transaction of an upload that is locked. */
    Entry refuse(Upload upload, UploadUnfit why) {
        upload.refuse(why.refusal());
        return giveUp(upload);
    }

    /** Within the transaction of an upload that is locked. */
    Entry giveUp(Upload upload) {
        upload.abort();
        removals.wantUpload(upload.entryId(), Bucket.ORIGINALS, upload.objectKey(), upload.storageId());
        Entry entry = entries.lock(upload.entryId()).orElseThrow();
        entry.giveUpUpload(upload.id());
        journal.write(entry.subject(), "upload given up");
        return entry;
    }
}
