package io.zhanbo.media.check.examination;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Deletes the evidence of videos that were withdrawn or replaced: frames of people are kept no longer than they are needed. By and by and not at once,
 * so that a storage that does not answer delays nothing else.
 */
@Singleton
class SweepEvidence {
    private static final Logger LOG = Logger.getLogger(SweepEvidence.class);

    private final Assets assets;
    private final EvidenceFrames frames;
    private final Clock clock;
    private final Duration sweepAfter;

    SweepEvidence(
            Assets assets,
            EvidenceFrames frames,
            Clock clock,
            @ConfigProperty(name = "zhanbo.media.check.sweep-after", defaultValue = "PT2M") Duration sweepAfter) {
        this.assets = assets;
        this.frames = frames;
        this.clock = clock;
        this.sweepAfter = sweepAfter;
    }

    @Scheduled(every = "${zhanbo.media.check.sweep:PT30S}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        // A check that was stopped may keep a frame yet.
        var before = clock.instant().minus(sweepAfter);
        for (var id : assets.withNeedlessEvidence(before)) {
            try {
                frames.dropAll(id);
                QuarkusTransaction.requiringNew().run(() -> assets.locked(id).ifPresent(Asset::forgetEvidence));
            } catch (RuntimeException e) {
                LOG.warnf("Evidence of video %s could not be deleted (%s); it will be tried again", id, e.getClass());
            }
        }
    }
}
