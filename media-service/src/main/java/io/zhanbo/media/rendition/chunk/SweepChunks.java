package io.zhanbo.media.rendition.chunk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.zhanbo.media.storage.ChunkStore;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jboss.logging.Logger;

/** Deletes the chunks of films that nobody works on any more: they are joined, or given up, or not wanted. */
@Singleton
class SweepChunks {
    private static final Logger LOG = Logger.getLogger(SweepChunks.class);

    private final ChunkStore store;
    private final EntityManager entities;

    SweepChunks(ChunkStore store, EntityManager entities) {
        this.store = store;
        this.entities = entities;
    }

    @Scheduled(
            every = "${zhanbo.media.renditions.sweep-every:1m}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        try {
            store.originals().stream().filter(sha256 -> !isInWork(sha256)).forEach(store::deleteAll);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Chunks could not be deleted; it will be tried again");
        }
    }

    /** Two entries may have the same film. */
    private boolean isInWork(String sha256) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !entities.createNativeQuery(
                                "select j.id from asset a join job j on j.asset_id = a.id where a.sha256 = ?1"
                                        + " and j.step = 'LADDER' and j.state in ('QUEUED', 'RUNNING', 'WAITING')")
                        .setParameter(1, sha256)
                        .getResultList()
                        .isEmpty());
    }
}
