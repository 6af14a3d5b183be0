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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Joins the parts of an accepted upload, looks at the file and makes it its entry's next revision; may be repeated at any
 * point. Joining and looking may take minutes, for which no transaction is open and nothing is locked.
 */
@ApplicationScoped
class AssembleUpload {

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
        if (hasPlace()) {
            try {
                assembleInPlace(uploadId);
            } finally {
                places.release();
            }
        }
        return handOver.result(uploadId);
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(settings.assemblyWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void assembleInPlace(String uploadId) {
        Instant since = Upload.stamp(clock.instant());
        handOver.take(uploadId, since).ifPresent(upload -> {
            try {
                join(upload);
                inspectUpload.inspect(upload);
                handOver.complete(uploadId);
            } catch (UploadUnfit e) {
                abortUpload.refuse(uploadId);
                throw e;
            } catch (RuntimeException e) {
                handOver.leave(uploadId, since);
                throw e;
            }
        });
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
            throw new UploadSizeDiffers(joined.orElse(0), upload.size());
        }
    }
}
