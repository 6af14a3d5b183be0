package io.zhanbo.media.asset.progress;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.job.JobView;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Has one step done once more on the newest revision of a video, if anyone still wants it. */
@ApplicationScoped
@Transactional
class RepeatStep {
    private final Assets assets;
    private final Jobs jobs;
    private final Journal journal;

    RepeatStep(Assets assets, Jobs jobs, Journal journal) {
        this.assets = assets;
        this.jobs = jobs;
        this.journal = journal;
    }

    JobView repeat(String entryId, StepName step) {
        var asset = assets.ofEntry(entryId).stream()
                .findFirst()
                .filter(Asset::isWanted)
                .orElseThrow(() -> new NotFound("video"));
        var job = jobs.repeat(asset.id(), step);
        journal.write("video:" + entryId + "/" + asset.revision(), "step-repeated", step.word());
        return job;
    }
}
