package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.storage.RenditionStore.Stored;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;

/** Tells everyone that renditions are ready; nothing of those that were told before, nothing at all if nobody wants them any more. */
@ApplicationScoped
public class PublishRenditions {
    private final Assets assets;
    private final Renditions renditions;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    PublishRenditions(Assets assets, Renditions renditions, Outbox outbox, Journal journal, Clock clock) {
        this.assets = assets;
        this.renditions = renditions;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void publish(String assetId, Collection<Stored> made) {
        assets.locked(assetId)
                .filter(Asset::isUsable)
                .ifPresent(asset -> made.stream()
                        // An organiser's choice stands.
                        .filter(rendition ->
                                rendition.manifest().kind() != RenditionKind.POSTER || asset.posterSeconds() == null)
                        .forEach(rendition -> publish(asset, rendition)));
    }

    /** @param seconds the moment it shows: if another has been chosen since, this one comes too late */
    @Transactional
    public void publishPoster(String assetId, Stored poster, Double seconds) {
        assets.locked(assetId)
                .filter(Asset::isUsable)
                .filter(asset -> seconds.equals(asset.posterSeconds()))
                .ifPresent(asset -> publish(asset, poster));
    }

    private void publish(Asset asset, Stored stored) {
        var manifest = stored.manifest();
        var kind = manifest.kind();
        long version = renditions.version(asset.id(), kind) + 1;
        var published = renditions
                .find(asset.id(), kind, manifest.profile())
                .orElseGet(() -> new Published(new Published.Key(asset.id(), kind, manifest.profile())));
        if (published.isAt(stored.reference().key())) {
            return;
        }
        if (published.manifestKey() != null) {
            renditions.noteReplaced(published.manifestKey(), asset.id(), clock.instant());
        }
        published.learn(stored.reference().key(), clock.instant(), version);
        renditions.add(published);
        outbox.publish(
                asset.entryId(),
                new RenditionReady(
                        asset.entryId(), asset.contestId(), asset.revision(), version, stored.reference(), manifest));
        journal.write("video:" + asset.entryId() + "/" + asset.revision(), "rendered", kind.name());
    }
}
