package io.zhanbo.media.asset.nomination;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.job.queue.StepName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Has made what is needed and no more: the judges' copy of every usable video, and what a nominee is shown with. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OrderRenditions {
    private final Nominations nominations;
    private final Jobs jobs;

    OrderRenditions(Nominations nominations, Jobs jobs) {
        this.nominations = nominations;
        this.jobs = jobs;
    }

    /** Called when a video has been checked. */
    public void afterCheck(Asset asset) {
        if (asset.isUsable()) {
            jobs.want(asset.id(), asset.entryId(), asset.revision(), StepName.PROXY);
            ladderIfNominated(asset);
        }
    }

    /** A nomination implies that a person let a doubtful video pass. */
    void ladderIfNominated(Asset asset) {
        if (nominations.include(asset)) {
            jobs.want(asset.id(), asset.entryId(), asset.revision(), StepName.LADDER);
        }
    }
}
