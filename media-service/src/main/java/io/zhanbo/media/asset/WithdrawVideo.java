package io.zhanbo.media.asset;

import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** An entry left the contest: the work on its video stops. If it comes back, its video is announced as a new revision. */
@ApplicationScoped
class WithdrawVideo {
    private final Assets assets;
    private final Jobs jobs;
    private final Clock clock;

    WithdrawVideo(Assets assets, Jobs jobs, Clock clock) {
        this.assets = assets;
        this.jobs = jobs;
        this.clock = clock;
    }

    void on(@Observes @Received EntryWithdrawn withdrawn) {
        assets.rememberWithdrawal(withdrawn.entryId(), withdrawn.version());
        var now = clock.instant();
        for (var asset : assets.ofEntryLocked(withdrawn.entryId())) {
            if (asset.isFromBefore(withdrawn.version())) {
                asset.withdraw(now);
                jobs.cancelAll(asset.id());
            }
        }
    }
}
