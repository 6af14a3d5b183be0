package io.zhanbo.media.check;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import jakarta.inject.Singleton;

/**
 * Deletes the evidence of videos that were withdrawn or replaced: frames of people are kept no longer than they are needed. By and by and not at once,
 * so that a storage that does not answer delays nothing else.
 */
@Singleton
class SweepEvidence {
    private final Assets assets;
    private final EvidenceFrames frames;

    SweepEvidence(Assets assets, EvidenceFrames frames) {
        this.assets = assets;
        this.frames = frames;
    }

    @Scheduled(every = "${zhanbo.media.check.sweep:PT30S}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        for (var id : assets.withNeedlessEvidence()) {
            frames.dropAll(id);
            QuarkusTransaction.requiringNew().run(() -> assets.locked(id).ifPresent(Asset::forgetEvidence));
        }
    }
}
