package io.zhanbo.showcase.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.zhanbo.runtime.storage.StorageFailure;
import io.zhanbo.showcase.exhibit.FilesWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * Copies, replaces and removes public files, one exhibit a transaction. The row lock is the lease: it ends with the process that
 * holds it, so what a crash interrupts is soon begun again, by any replica.
 */
@ApplicationScoped
class PublicationWorker {
    private static final Logger LOG = Logger.getLogger(PublicationWorker.class);

    private final MoveFiles moveFiles;
    private final PublicationSettings settings;
    private final Clock clock;
    private final Executor executor;

    PublicationWorker(MoveFiles moveFiles, PublicationSettings settings, Clock clock) {
        this.moveFiles = moveFiles;
        this.settings = settings;
        this.clock = clock;
        // It works as the system, not as whoever woke it.
        this.executor = ManagedExecutor.builder()
                .propagated()
                .cleared(ThreadContext.ALL_REMAINING)
                .build();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) FilesWanted wanted) {
        executor.execute(this::work);
    }

    @Scheduled(every = "{zhanbo.publication.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew()
                    .timeout((int) settings.timeLimit().toSeconds())
                    .call(this::step);
        }
    }

    private boolean step() {
        Optional<Publication> next = Publication.next(clock.instant());
        next.ifPresent(this::attempt);
        return next.isPresent();
    }

    private void attempt(Publication publication) {
        try {
            moveFiles.of(publication);
        } catch (StorageFailure e) {
            LOG.warnf(
                    "Files of exhibit %s could not be moved, trying again later: %s",
                    publication.exhibitId(), e.getMessage());
            publication.failed(clock.instant());
        }
    }
}
