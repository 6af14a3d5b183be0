package io.zhanbo.media.rendition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.storage.RenditionStore;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Deletes what was made of withdrawn videos, unless another video has the same bytes. */
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
        for (var id : assets.withdrawnBefore(before)) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> assets.locked(id)
                                .filter(asset -> asset.isToBeSwept(before))
                                .ifPresent(this::sweep));
            } catch (RuntimeException e) {
                LOG.warnf(e, "What was made of video %s could not be deleted; it will be tried again", id);
            }
        }
    }

    private void sweep(Asset asset) {
        if (asset.sha256() != null && !assets.hasTwin(asset)) {
            store.deleteAll(asset.sha256());
        }
        renditions.forget(asset.id());
        asset.swept();
    }
}
