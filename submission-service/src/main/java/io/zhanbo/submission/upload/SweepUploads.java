package io.zhanbo.submission.upload;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Gives up uploads that nobody goes on with, and takes up accepted ones that nobody is at. */
@ApplicationScoped
class SweepUploads {

    private static final Logger LOG = Logger.getLogger(SweepUploads.class);

    private final Uploads uploads;
    private final AbortUpload abortUpload;
    private final AssembleUpload assembleUpload;
    private final UploadSettings settings;
    private final Clock clock;

    SweepUploads(
            Uploads uploads,
            AbortUpload abortUpload,
            AssembleUpload assembleUpload,
            UploadSettings settings,
            Clock clock) {
        this.uploads = uploads;
        this.abortUpload = abortUpload;
        this.assembleUpload = assembleUpload;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.uploads.sweep-every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Instant now = clock.instant();
        each(
                uploads.waiting(now.minus(settings.assemblyWait()), now.minus(settings.assemblyPatience())),
                assembleUpload::assembleLater);
        Instant unusedSince = now.minus(settings.maxAge());
        each(uploads.unusedSince(unusedSince), id -> abortUpload.expire(id, unusedSince));
    }

    /** One that fails must not keep the others waiting; it is tried again with the next sweep. */
    private static void each(List<String> uploadIds, Consumer<String> act) {
        for (String id : uploadIds) {
            try {
                act.accept(id);
            } catch (RuntimeException e) {
                LOG.warnf(e, "Upload %s could not be swept", id);
            }
        }
    }
}
