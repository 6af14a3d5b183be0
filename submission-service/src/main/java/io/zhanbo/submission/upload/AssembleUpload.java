package io.zhanbo.submission.upload;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.MultipartUploads;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.runtime.storage.UploadedPart;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Joins the parts of an accepted upload, looks at the file and makes it its entry's next revision; may be repeated at any
 * point. Joining and looking may take minutes, for which no transaction is open and nothing is locked.
 */
@ApplicationScoped
class AssembleUpload {

    private static final Logger LOG = Logger.getLogger(AssembleUpload.class);

    private final HandOver handOver;
    private final InspectUpload inspectUpload;
    private final AbortUpload abortUpload;
    private final ObjectStore store;
    private final MultipartUploads multipart;
    private final UploadSettings settings;
    private final Clock clock;
    private final Semaphore places;

    AssembleUpload(
            HandOver handOver,
            InspectUpload inspectUpload,
            AbortUpload abortUpload,
            ObjectStore store,
            MultipartUploads multipart,
            UploadSettings settings,
            Clock clock) {
        this.handOver = handOver;
        this.inspectUpload = inspectUpload;
        this.abortUpload = abortUpload;
        this.store = store;
        this.multipart = multipart;
        this.settings = settings;
        this.clock = clock;
        this.places = new Semaphore(settings.assemblies(), true);
    }

    /**
     * The entry with its new video; or still waiting for it, if someone else is at it or too many others come first:
     * {@link SweepUploads} takes it up.
     *
     * @throws UploadNotOpen if it was given up
     */
    Entry assemble(String uploadId) {
        assemble(uploadId, false);
        return handOver.result(uploadId);
    }

    /** The same where nobody waits for the answer: the entry's people are told what becomes of it. */
    void assembleLater(String uploadId) {
        try {
            assemble(uploadId, true);
        } catch (UploadUnfit told) {
            LOG.debugf("Upload %s is refused: %s", uploadId, told.code());
        }
    }

    private void assemble(String uploadId, boolean tell) {
        if (hasPlace()) {
            try {
                assembleInPlace(uploadId, tell);
            } finally {
                places.release();
            }
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(settings.assemblyWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void assembleInPlace(String uploadId, boolean tell) {
        Instant since = Upload.stamp(clock.instant());
        handOver.take(uploadId, since).ifPresent(upload -> {
            try {
                join(upload);
                inspectUpload.inspect(upload);
                handOver.complete(uploadId, tell || isLong(since));
            } catch (UploadUnfit e) {
                abortUpload.refuse(uploadId, e, tell || isLong(since));
                throw e;
            } catch (RuntimeException e) {
                handOver.leave(uploadId, since);
                throw e;
            }
        });
    }

    /** Whoever asked for it may have gone. */
    private boolean isLong(Instant since) {
        return since.plus(settings.assemblyWait()).isBefore(clock.instant());
    }

    private void join(Upload upload) {
        OptionalLong joined = store.size(Bucket.ORIGINALS, upload.objectKey());
        if (joined.isEmpty()) {
            multipart.complete(Bucket.ORIGINALS, upload.objectKey(), upload.storageId(), accepted(upload));
            joined = store.size(Bucket.ORIGINALS, upload.objectKey());
        }
        if (joined.orElse(0) != upload.size()) {
            throw new UploadSizeDiffers(joined.orElse(0), upload.size());
        }
    }

    /** A part's address is valid for a while: one sent again since may be another than was accepted. */
    private List<UploadedPart> accepted(Upload upload) {
        List<UploadedPart> there = multipart.parts(Bucket.ORIGINALS, upload.objectKey(), upload.storageId());
        // None are there once someone else has joined them.
        if (!there.isEmpty() && !Set.copyOf(there).containsAll(upload.parts())) {
            throw new UploadPartsChanged();
        }
        return upload.parts().isEmpty() ? there : upload.parts();
    }
}
