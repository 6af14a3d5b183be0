package io.zhanbo.media.asset.nomination;

import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** An entry goes to the final, and what it is shown with is made; or it is given back, and the making stops. */
@ApplicationScoped
class NominateVideo {
    private final Nominations nominations;
    private final Assets assets;
    private final OrderRenditions orderRenditions;
    private final Jobs jobs;

    NominateVideo(Nominations nominations, Assets assets, OrderRenditions orderRenditions, Jobs jobs) {
        this.nominations = nominations;
        this.assets = assets;
        this.orderRenditions = orderRenditions;
        this.jobs = jobs;
    }

    void on(@Observes @Received EntryNominated nominated) {
        if (nominations.of(nominated.entryId()).learn(nominated.version(), nominated.revision())) {
            assets.ofEntryLocked(nominated.entryId()).stream()
                    .filter(Asset::isUsable)
                    .forEach(orderRenditions::ladderIfNominated);
        }
    }

    void on(@Observes @Received EntryReturned returned) {
        if (nominations.of(returned.entryId()).learn(returned.version(), null)) {
            assets.ofEntryLocked(returned.entryId()).forEach(asset -> jobs.cancel(asset.id(), StepName.LADDER));
        }
    }
}
