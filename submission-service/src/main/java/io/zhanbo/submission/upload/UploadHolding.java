package io.zhanbo.submission.upload;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.submission.person.Holding;
import io.zhanbo.submission.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The files of an entry's video, of all revisions, and uploads on their way. */
@ApplicationScoped
class UploadHolding implements Holding {

    private final Uploads uploads;
    private final Removals removals;

    UploadHolding(Uploads uploads, Removals removals) {
        this.uploads = uploads;
        this.removals = removals;
    }

    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public List<Line> show(String entryId) {
        return uploads.of(entryId).stream()
                .map(upload -> new Line(
                        upload.state(),
                        upload.openedAt(),
                        upload.size(),
                        upload.original().sha256()))
                .toList();
    }

    @Override
    public void drop(String entryId) {
        for (Upload upload : uploads.of(entryId)) {
            removals.wantUpload(entryId, Bucket.ORIGINALS, upload.objectKey(), upload.storageId());
            upload.forget();
        }
    }

    /** @param sha256 as the contestant's device worked it out */
    record Line(UploadState state, Instant openedAt, long size, String sha256) {}
}
