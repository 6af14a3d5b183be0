package io.zhanbo.submission.upload;

import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Completes an upload in two transactions: first it is settled, for good, that every part was there in time; then the
 * parts are joined, which may take longer and is taken up by {@link SweepUploads} if this process dies over it.
 */
@ApplicationScoped
class CompleteUpload {

    private final AcceptUpload acceptUpload;
    private final AssembleUpload assembleUpload;
    private final Clock clock;

    CompleteUpload(AcceptUpload acceptUpload, AssembleUpload assembleUpload, Clock clock) {
        this.acceptUpload = acceptUpload;
        this.assembleUpload = assembleUpload;
        this.clock = clock;
    }

    /** The entry with its new video, or still to get it; the same answer if it was complete already. */
    Entry complete(String uploadId) {
        acceptUpload.accept(uploadId, clock.instant());
        return assembleUpload.assemble(uploadId);
    }
}
