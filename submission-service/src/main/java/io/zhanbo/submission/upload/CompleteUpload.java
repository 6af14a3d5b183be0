package io.zhanbo.submission.upload;

import io.zhanbo.submission.Arrival;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Completes an upload in two transactions: first it is settled, for good, that every part was there in time; then the
 * parts are joined, which may take longer and is taken up by {@link SweepUploads} if this process dies over it.
 */
@ApplicationScoped
class CompleteUpload {

    private final AcceptUpload acceptUpload;
    private final AssembleUpload assembleUpload;
    private final Arrival arrival;

    CompleteUpload(AcceptUpload acceptUpload, AssembleUpload assembleUpload, Arrival arrival) {
        this.acceptUpload = acceptUpload;
        this.assembleUpload = assembleUpload;
        this.arrival = arrival;
    }

    /** The entry with its new video, or still to get it; the same answer if it was complete already. */
    Entry complete(String uploadId) {
        acceptUpload.accept(uploadId, arrival.instant());
        return assembleUpload.assemble(uploadId);
    }
}
