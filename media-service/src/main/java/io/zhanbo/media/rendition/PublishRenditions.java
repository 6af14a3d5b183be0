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
        // The database allows one of each kind and profile, whatever goes wrong above.
        entities.createNativeQuery(
                        "insert into rendition (asset_id, kind, profile, manifest_key, published_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, asset.id())
                .setParameter(2, manifest.kind().name())
                .setParameter(3, manifest.profile())
                .setParameter(4, stored.reference().key())
                .setParameter(5, clock.instant())
                .executeUpdate();
        outbox.publish(
                asset.entryId(),
                new RenditionReady(
                        asset.entryId(), asset.contestId(), asset.revision(), 1, stored.reference(), manifest));
    }
}
