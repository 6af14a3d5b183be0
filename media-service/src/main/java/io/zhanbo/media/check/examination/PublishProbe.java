package io.zhanbo.media.check.examination;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.runtime.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes down what the header told and tells everyone, unless the verdict is there already. */
@ApplicationScoped
class PublishProbe {
    private final Assets assets;
    private final Outbox outbox;

    PublishProbe(Assets assets, Outbox outbox) {
        this.assets = assets;
        this.outbox = outbox;
    }

    @Transactional
    void publish(String assetId, Report told) {
        assets.locked(assetId)
                .filter(Asset::awaitsCheck)
                .ifPresent(asset -> outbox.publish(asset.entryId(), asset.probed(told.findings(), told.film())));
    }
}
