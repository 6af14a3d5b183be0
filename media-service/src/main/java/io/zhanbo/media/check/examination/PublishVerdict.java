package io.zhanbo.media.check.examination;

import io.zhanbo.events.media.Verdict;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.asset.nomination.OrderRenditions;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;

/**
 * Writes the verdict down, tells everyone, and has renditions made unless the video is rejected; nothing at all if it has been done before and nobody
 * asked for it again. Another check leaves renditions alone, unless it rejects what an earlier one let pass.
 */
@ApplicationScoped
class PublishVerdict {
    private static final Set<StepName> RENDITIONS = EnumSet.range(StepName.PROXY, StepName.PRORES);

    private final Assets assets;
    private final OrderRenditions orderRenditions;
    private final Jobs jobs;
    private final Outbox outbox;
    private final Journal journal;

    PublishVerdict(Assets assets, OrderRenditions orderRenditions, Jobs jobs, Outbox outbox, Journal journal) {
        this.assets = assets;
        this.orderRenditions = orderRenditions;
        this.jobs = jobs;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** @param again whether somebody asked for another check */
    static boolean isAwaited(Asset asset, boolean again) {
        return asset.awaitsCheck() || again && asset.isWanted();
    }

    /** @return whether anyone still waited for it */
    @Transactional
    boolean publish(String assetId, String sha256, Report report, boolean again) {
        var awaited = assets.locked(assetId).filter(asset -> isAwaited(asset, again));
        awaited.ifPresent(asset -> publish(asset, sha256, report));
        return awaited.isPresent();
    }

    private void publish(Asset asset, String sha256, Report report) {
        var before = asset.verdict();
        outbox.publish(
                asset.entryId(),
                asset.checked(
                        report.verdict(),
                        report.findings(),
                        sha256,
                        report.film(),
                        report.pictureSeconds(),
                        report.fieldOrder()));
        if (report.verdict() == Verdict.REJECTED) {
            RENDITIONS.forEach(step -> jobs.cancel(asset.id(), step));
        } else if (before == null || before == Verdict.REJECTED) {
            orderRenditions.afterCheck(asset);
        }
        journal.write(
                "video:" + asset.entryId() + "/" + asset.revision(),
                "checked",
                report.verdict().name());
    }
}
