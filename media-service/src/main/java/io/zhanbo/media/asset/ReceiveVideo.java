package io.zhanbo.media.asset;

import io.zhanbo.events.submission.VideoUploaded;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** A new revision of a video has arrived: it is checked, and the work on those before it stops. */
@ApplicationScoped
class ReceiveVideo {
    private final Assets assets;
    private final Jobs jobs;
    private final Journal journal;
    private final Clock clock;

    ReceiveVideo(Assets assets, Jobs jobs, Journal journal, Clock clock) {
        this.assets = assets;
        this.jobs = jobs;
        this.journal = journal;
        this.clock = clock;
    }

    void on(@Observes @Received VideoUploaded uploaded) {
        var known = assets.ofEntryLocked(uploaded.entryId());
        boolean old = known.stream().anyMatch(asset -> asset.revision() >= uploaded.revision());
        if (old || assets.isWithdrawn(uploaded.entryId(), uploaded.version())) {
            return;
        }
        var now = clock.instant();
        known.forEach(asset -> {
            asset.supersede(now);
            jobs.cancelAll(asset.id());
        });
        var asset = new Asset(uploaded);
        assets.add(asset);
        jobs.add(asset.id(), asset.entryId(), asset.revision(), StepName.PROBE);
        jobs.add(asset.id(), asset.entryId(), asset.revision(), StepName.CHECK);
        journal.write("video:" + asset.entryId() + "/" + asset.revision(), "received");
    }
}
