package io.zhanbo.submission.upload;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.MultipartUploads;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.runtime.storage.UploadedPart;
import io.zhanbo.submission.entry.AnnounceVideo;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;

/** Joins the parts of an accepted upload and makes the file its entry's next revision; may be repeated at any point. */
@ApplicationScoped
class AssembleUpload {

    /** Storages that copy the parts need seconds per gigabyte. */
    private static final int SECONDS_TO_JOIN = 900;

    private final Entries entries;
    private final Uploads uploads;
    private final InspectUpload inspectUpload;
    private final AbortUpload abortUpload;
    private final ObjectStore store;
    private final MultipartUploads multipart;
    private final AnnounceVideo announceVideo;
    private final Journal journal;

    AssembleUpload(
            Entries entries,
            Uploads uploads,
            InspectUpload inspectUpload,
            AbortUpload abortUpload,
            ObjectStore store,
            MultipartUploads multipart,
            AnnounceVideo announceVideo,
            Journal journal) {
        this.entries = entries;
        this.uploads = uploads;
        this.inspectUpload = inspectUpload;
        this.abortUpload = abortUpload;
        this.store = store;
        this.multipart = multipart;
        this.announceVideo = announceVideo;
        this.journal = journal;
    }

    @Transactional(dontRollbackOn = UploadUnfit.class) // which is refused, but also given up
    @TransactionConfiguration(timeout = SECONDS_TO_JOIN)
    Entry assemble(String uploadId) {
        Upload upload = uploads.lock(uploadId);
        if (upload.is(UploadState.ASSEMBLING)) {
            join(upload);
            inspect(upload);
        }
        // The entry is locked only now: nobody who wants it waits for the joining.
        Entry entry = entries.lock(upload.entryId()).orElseThrow();
        if (upload.is(UploadState.ASSEMBLING)) {
            handOver(upload, entry);
        }
        return entry;
    }

    private void join(Upload upload) {
        OptionalLong joined = store.size(Bucket.ORIGINALS, upload.objectKey());
        if (joined.isEmpty()) {
            List<UploadedPart> parts = multipart.parts(Bucket.ORIGINALS, upload.objectKey(), upload.storageId());
            multipart.complete(Bucket.ORIGINALS, upload.objectKey(), upload.storageId(), parts);
            joined = store.size(Bucket.ORIGINALS, upload.objectKey());
        }
        // A part's address is valid for a while: one sent again after the acceptance may have another length.
        if (joined.orElse(0) != upload.size()) {
            abortUpload.giveUpJoined(upload);
            throw new UploadSizeDiffers(joined.orElse(0), upload.size());
        }
    }

    private void inspect(Upload upload) {
        try {
            inspectUpload.inspect(upload);
        } catch (UploadUnfit e) {
            abortUpload.giveUpJoined(upload);
            throw e;
        }
    }

    private void handOver(Upload upload, Entry entry) {
        if (!entry.isReceiving(upload.id())) {
            // Withdrawn while its parts were being joined.
            abortUpload.giveUpJoined(upload);
            return;
        }
        upload.complete();
        entry.receiveVideo(upload.original(), upload.acceptedAt());
        entries.save();
        announceVideo.announce(entry);
        journal.write(entry.subject(), "video uploaded");
    }
}
