package io.zhanbo.media.asset;

import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** An entry left the contest: the work on its video stops, and none begins again. */
@ApplicationScoped
class WithdrawVideo {
    private final Assets assets;
    private final Jobs jobs;

    WithdrawVideo(Assets assets, Jobs jobs) {
        this.assets = assets;
        this.jobs = jobs;
    }

    void on(@Observes @Received EntryWithdrawn withdrawn) {
        assets.rememberWithdrawal(withdrawn.entryId());
        for (var asset : assets.ofEntry(withdrawn.entryId())) {
            asset.withdraw();
            jobs.cancelAll(asset.id());
        }
    }
}
