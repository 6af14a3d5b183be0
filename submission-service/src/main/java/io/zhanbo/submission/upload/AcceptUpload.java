package io.zhanbo.submission.upload;

import io.zhanbo.runtime.storage.UploadedPart;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Settles whether an upload is complete and in time. */
@ApplicationScoped
class AcceptUpload {

    private final Deadlines deadlines;
    private final Entries entries;
    private final Uploads uploads;
    private final AbortUpload abortUpload;

    AcceptUpload(Deadlines deadlines, Entries entries, Uploads uploads, AbortUpload abortUpload) {
        this.deadlines = deadlines;
        this.entries = entries;
        this.uploads = uploads;
        this.abortUpload = abortUpload;
    }

    /** @param now when the request arrived */
    @Transactional(dontRollbackOn = UploadUnfit.class) // which is refused, but also given up
    void accept(String uploadId, Instant now) {
        Upload upload = uploads.own(uploadId);
        if (upload.is(UploadState.ASSEMBLING) || upload.is(UploadState.COMPLETE)) {
            return;
        }
        upload.requireOpen();
        Entry entry = entries.workable(upload.entryId());
        entry.requireReplaceable(deadlines.of(entry), now);
        requireEveryPart(upload);
        upload.accept(now);
    }

    private void requireEveryPart(Upload upload) {
        List<UploadedPart> arrived = uploads.arrived(upload);
        long size = arrived.stream().mapToLong(UploadedPart::size).sum();
        if (size > upload.size()) {
            abortUpload.giveUp(upload);
            throw new UploadSizeDiffers(size, upload.size());
        }
        List<Integer> missing = upload.plan()
                .missing(arrived.stream().collect(Collectors.toMap(UploadedPart::number, UploadedPart::size)));
        if (!missing.isEmpty()) {
            throw new PartsMissing(missing);
        }
    }
}
