package io.zhanbo.media.rendition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.storage.RenditionStore;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Deletes what was made of withdrawn and replaced videos, and renditions that others have taken the place of; neither if another video has the same
 * bytes. The storage is asked outside of transactions: it may take its time.
 */
@Singleton
class SweepRenditions {
    private static final Logger LOG = Logger.getLogger(SweepRenditions.class);

    private final Assets assets;
    private final Renditions renditions;
    private final RenditionStore store;
    private final RenditionSettings settings;
    private final Clock clock;

    SweepRenditions(
            Assets assets, Renditions renditions, RenditionStore store, RenditionSettings settings, Clock clock) {
        this.assets = assets;
        this.renditions = renditions;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "${zhanbo.media.renditions.sweep-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        // A step that was stopped may write for a moment yet.
        var before = clock.instant().minus(settings.sweepAfter());
        for (var id : assets.unwantedSince(before)) {
            trying("What was made of video " + id, () -> sweep(id, before));
        }
        for (var key : renditions.replacedBefore(clock.instant().minus(settings.keepReplaced()))) {
            trying("Rendition " + key, () -> {
                store.delete(key);
                QuarkusTransaction.requiringNew().run(() -> renditions.forgetReplaced(key));
            });
        }
    }

    private void sweep(String id, Instant before) {
        QuarkusTransaction.requiringNew()
                .call(() -> assets.find(id)
                        .filter(asset -> asset.sha256() != null && !assets.hasTwin(asset))
                        .map(Asset::sha256))
                .ifPresent(store::deleteAll);
        QuarkusTransaction.requiringNew()
                .run(() -> assets.locked(id)
                        .filter(asset -> asset.isToBeSwept(before))
                        .ifPresent(asset -> {
                            renditions.forget(asset.id());
                            asset.swept();
                        }));
    }

    private static void trying(String what, Runnable deleting) {
        try {
            deleting.run();
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s could not be deleted; it will be tried again", what);
        }
    }
}
