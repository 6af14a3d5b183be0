package io.zhanbo.submission.upload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.MultipartUploads;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.video.Video;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes a video that is here already, whole instead of in parts. May be repeated at any point. */
@ApplicationScoped
public class BringInVideo {

    private static final Logger LOG = Logger.getLogger(BringInVideo.class);

    private final Deadlines deadlines;
    private final Entries entries;
    private final Uploads uploads;
    private final OpenUpload openUpload;
    private final AssembleUpload assembleUpload;
    private final ObjectStore store;
    private final MultipartUploads multipart;

    BringInVideo(
            Deadlines deadlines,
            Entries entries,
            Uploads uploads,
            OpenUpload openUpload,
            AssembleUpload assembleUpload,
            ObjectStore store,
            MultipartUploads multipart) {
        this.deadlines = deadlines;
        this.entries = entries;
        this.uploads = uploads;
        this.openUpload = openUpload;
        this.assembleUpload = assembleUpload;
        this.store = store;
        this.multipart = multipart;
    }

    /**
     * Makes a file the entry's next revision, by the same rules as an upload; one that it has already changes nothing. While
     * the virus scanner is away it is kept, and becomes the revision once that is back.
     *
     * @param form      what the file is
     * @param arrivedAt when it arrived
     * @throws VideoNewer if another arrived later and is there already
     */
    public void bringIn(String entryId, UploadForm form, Path file, Instant arrivedAt) {
        if (QuarkusTransaction.requiringNew().call(() -> isThere(entryId, form, arrivedAt))) {
            return;
        }
        Upload upload = QuarkusTransaction.requiringNew()
                .call(() -> begun(entryId, form))
                .orElseGet(() -> openUpload.open(entryId, form, arrivedAt));
        if (upload.is(UploadState.OPEN)) {
            store.put(Bucket.ORIGINALS, upload.objectKey(), file, form.contentType());
            QuarkusTransaction.requiringNew().run(() -> accept(upload.id(), arrivedAt));
            multipart.abort(Bucket.ORIGINALS, upload.objectKey(), upload.storageId());
        }
        assemble(upload.id());
    }

    private void assemble(String uploadId) {
        try {
            assembleUpload.assemble(uploadId);
        } catch (NotScannedYet later) {
            LOG.debugf("Upload %s waits for the virus scanner", uploadId);
        }
    }

    private boolean isThere(String entryId, UploadForm form, Instant arrivedAt) {
        Optional<Video> current = entries.workable(entryId).video();
        boolean there = current.filter(video -> video.original().sha256().equals(form.sha256()))
                .isPresent();
        if (!there
                && current.filter(video -> video.uploadedAt().isAfter(arrivedAt))
                        .isPresent()) {
            throw new VideoNewer();
        }
        return there;
    }

    /** The upload to go on with: of the same file, by an attempt that did not come to its end. */
    private Optional<Upload> begun(String entryId, UploadForm form) {
        return uploads.unfinished(entryId)
                .filter(upload -> upload.original().sha256().equals(form.sha256()));
    }

    private void accept(String uploadId, Instant now) {
        Upload upload = uploads.own(uploadId);
        Entry entry = entries.workable(upload.entryId());
        entry.requireReplaceable(deadlines.of(entry), now);
        upload.accept(now, List.of());
    }
}
