package io.zhanbo.submission.removal;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.runtime.storage.MultipartUploads;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.runtime.storage.StorageFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Deletes the files that are to be deleted; what fails is tried again with the next sweep. */
@ApplicationScoped
class SweepRemovals {

    private static final Logger LOG = Logger.getLogger(SweepRemovals.class);
    private static final int MOST = 500;

    private final Removals removals;
    private final ObjectStore store;
    private final MultipartUploads multipart;
    private final Clock clock;

    SweepRemovals(Removals removals, ObjectStore store, MultipartUploads multipart, Clock clock) {
        this.removals = removals;
        this.store = store;
        this.multipart = multipart;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.removals.sweep-every:30s}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        for (Removal removal : removals.some(MOST, clock.instant())) {
            try {
                remove(removal);
                removals.done(removal);
            } catch (StorageFailure e) {
                LOG.warnf(
                        "%s in %s could not be deleted yet: %s", removal.objectKey(), removal.bucket(), e.getMessage());
            }
        }
    }

    private void remove(Removal removal) {
        removal.storageId().ifPresent(upload -> multipart.abort(removal.bucket(), removal.objectKey(), upload));
        store.delete(removal.bucket(), removal.objectKey());
    }
}
