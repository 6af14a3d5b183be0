package io.zhanbo.media.asset;

import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.runtime.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Tells everyone that the work on a video was given up, if anyone still waits for it. */
@ApplicationScoped
public class ReportFailure {
    private final Assets assets;
    private final Outbox outbox;

    ReportFailure(Assets assets, Outbox outbox) {
        this.assets = assets;
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    public void report(String assetId, StepName step) {
        assets.locked(assetId)
                .filter(Asset::isWanted)
                .ifPresent(asset -> outbox.publish(asset.entryId(), asset.failed(step.word())));
    }
}
