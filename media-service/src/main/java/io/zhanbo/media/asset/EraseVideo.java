package io.zhanbo.media.asset;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.events.ErasureDone;
import io.zhanbo.events.submission.EntryErased;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The people of an entry were erased: the work on their film stops, and once the sweepers have deleted its renditions and evidence, its digests and
 * findings go as well, and that is said. The original is submission-service's to delete.
 */
@ApplicationScoped
class EraseVideo {
    private static final Logger LOG = Logger.getLogger(EraseVideo.class);
    private static final String SERVICE = "media";

    private final EntityManager entities;
    private final Assets assets;
    private final Jobs jobs;
    private final Outbox outbox;
    private final Clock clock;

    EraseVideo(EntityManager entities, Assets assets, Jobs jobs, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.assets = assets;
        this.jobs = jobs;
        this.outbox = outbox;
        this.clock = clock;
    }

    void on(@Observes @Received EntryErased erased) {
        if (entities.find(Erasure.class, erased.entryId()) != null) {
            return;
        }
        assets.rememberWithdrawal(erased.entryId(), erased.version());
        var now = clock.instant();
        for (var asset : assets.ofEntryLocked(erased.entryId())) {
            asset.withdraw(now);
            jobs.cancelAll(asset.id());
        }
        entities.persist(new Erasure(erased.entryId(), erased.contestId(), now));
    }

    @Scheduled(every = "${zhanbo.media.erasure.sweep:PT15S}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        for (var entryId : underWay()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> finish(entryId));
            } catch (RuntimeException e) {
                // What a database says of a row may hold what was in it.
                LOG.warnf(
                        "The erasure of entry %s could not be ended (%s); it will be tried again",
                        entryId, e.getClass());
            }
        }
    }

    private List<String> underWay() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select entryId from Erasure where doneAt is null order by erasedAt", String.class)
                        .setMaxResults(100)
                        .getResultList());
    }

    private void finish(String entryId) {
        var erasure = entities.find(Erasure.class, entryId, LockModeType.PESSIMISTIC_WRITE);
        var videos = assets.ofEntryLocked(entryId);
        if (erasure.isUnderWay() && videos.stream().allMatch(Asset::isGone)) {
            videos.forEach(Asset::forget);
            erasure.done(clock.instant());
            outbox.publish(entryId, new ErasureDone(entryId, erasure.contestId(), SERVICE, clock.instant()));
        }
    }
}
