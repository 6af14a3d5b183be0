package io.zhanbo.submission.upload;

import io.zhanbo.runtime.storage.UploadedPart;
import io.zhanbo.submission.Arrival;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * Completes an upload in two transactions: first it is settled, for good, that every part was there in time; then the
 * parts are joined, which may take longer and is taken up by {@link SweepUploads} if this process dies over it. Object
 * storage is asked outside of both: while it does not answer, nobody else is kept waiting.
 */
@ApplicationScoped
class CompleteUpload {

    private final Uploads uploads;
    private final AcceptUpload acceptUpload;
    private final AssembleUpload assembleUpload;
    private final Arrival arrival;

    CompleteUpload(Uploads uploads, AcceptUpload acceptUpload, AssembleUpload assembleUpload, Arrival arrival) {
        this.uploads = uploads;
        this.acceptUpload = acceptUpload;
        this.assembleUpload = assembleUpload;
        this.arrival = arrival;
    }

    /** The entry with its new video, or still to get it; the same answer if it was complete already. */
    Entry complete(String uploadId) {
        Instant now = arrival.instant();
        List<UploadedPart> arrived = uploads.arrived(uploads.visible(uploadId));
        acceptUpload.accept(uploadId, arrived, now);
        return assembleUpload.assemble(uploadId);
    }
}
