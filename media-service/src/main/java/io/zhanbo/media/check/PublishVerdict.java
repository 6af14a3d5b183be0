package io.zhanbo.media.check;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.asset.OrderRenditions;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes the verdict down, tells everyone, and has renditions made unless the video is rejected; nothing at all if it has been done before. */
@ApplicationScoped
class PublishVerdict {
    private final Assets assets;
    private final OrderRenditions orderRenditions;
    private final Outbox outbox;
    private final Journal journal;

    PublishVerdict(Assets assets, OrderRenditions orderRenditions, Outbox outbox, Journal journal) {
        this.assets = assets;
        this.orderRenditions = orderRenditions;
        this.outbox = outbox;
        this.journal = journal;
    }

    @Transactional
    void publish(String assetId, String sha256, Report report) {
        assets.locked(assetId).filter(Asset::awaitsCheck).ifPresent(asset -> {
            var checked =
                    asset.checked(report.verdict(), report.findings(), sha256, report.film(), report.pictureSeconds());
            outbox.publish(asset.entryId(), checked);
            orderRenditions.afterCheck(asset);
            journal.write(
                    "video:" + asset.entryId() + "/" + asset.revision(),
                    "checked",
                    report.verdict().name());
        });
    }
}
