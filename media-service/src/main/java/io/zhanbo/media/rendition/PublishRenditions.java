package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.storage.RenditionStore.Stored;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Tells everyone that a video's renditions are ready; nothing at all if that was done before or nobody wants them any more. */
@ApplicationScoped
class PublishRenditions {
    private final Assets assets;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    PublishRenditions(Assets assets, EntityManager entities, Outbox outbox, Journal journal, Clock clock) {
        this.assets = assets;
        this.entities = entities;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void publish(String assetId, List<Stored> renditions) {
        assets.locked(assetId).filter(Asset::awaitsRenditions).ifPresent(asset -> {
            asset.rendered();
            renditions.forEach(rendition -> publish(asset, rendition));
            journal.write("video:" + asset.entryId() + "/" + asset.revision(), "rendered");
        });
    }

    private void publish(Asset asset, Stored stored) {
        var manifest = stored.manifest();
        entities.persist(new Rendition(
                asset.id(),
                manifest.kind(),
                manifest.profile(),
                stored.reference().key(),
                clock.instant()));
        outbox.publish(
                asset.entryId(),
                new RenditionReady(
                        asset.entryId(), asset.contestId(), asset.revision(), 1, stored.reference(), manifest));
    }
}
