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

    /**
     * @param arrived the parts there are; whatever is sent to their addresses since is not accepted
     * @param now     when the request arrived
     */
    @Transactional(dontRollbackOn = UploadUnfit.class) // which is refused, but also given up
    void accept(String uploadId, List<UploadedPart> arrived, Instant now) {
        Upload upload = uploads.own(uploadId);
        if (upload.is(UploadState.ASSEMBLING) || upload.is(UploadState.COMPLETE)) {
            return;
        }
        upload.requireOpen();
        Entry entry = entries.workable(upload.entryId());
        entry.requireReplaceable(deadlines.of(entry), now);
        requireEveryPart(upload, arrived);
        upload.accept(now, arrived);
    }

    private void requireEveryPart(Upload upload, List<UploadedPart> arrived) {
        long size = arrived.stream().mapToLong(UploadedPart::size).sum();
        if (size > upload.size()) {
            UploadSizeDiffers differs = new UploadSizeDiffers(size, upload.size());
            abortUpload.refuse(upload, differs);
            throw differs;
        }
        List<Integer> missing = upload.plan()
                .missing(arrived.stream().collect(Collectors.toMap(UploadedPart::number, UploadedPart::size)));
        if (!missing.isEmpty()) {
            throw new PartsMissing(missing);
        }
    }
}
