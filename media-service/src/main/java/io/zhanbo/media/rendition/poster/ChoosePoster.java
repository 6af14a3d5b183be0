package io.zhanbo.media.rendition.poster;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.job.JobView;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.rendition.Renditions;
import io.zhanbo.media.rendition.RequestRendition;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An organiser knows a better picture than the machine chose. */
@ApplicationScoped
@Transactional
class ChoosePoster {
    private final RequestRendition requestRendition;
    private final Renditions renditions;
    private final Jobs jobs;
    private final Journal journal;

    ChoosePoster(RequestRendition requestRendition, Renditions renditions, Jobs jobs, Journal journal) {
        this.requestRendition = requestRendition;
        this.renditions = renditions;
        this.jobs = jobs;
        this.journal = journal;
    }

    /**
     * @throws NotRenderedYet if the film is not made ready for showing yet
     * @throws BeyondTheFilm  if it is over by then
     */
    JobView choose(String entryId, double seconds) {
        var asset = requestRendition.usable(entryId);
        if (renditions
                .manifestKey(asset.id(), RenditionKind.DOWNLOAD, RenditionPlan.PROFILE)
                .isEmpty()) {
            throw new NotRenderedYet();
        }
        if (seconds >= asset.pictureSeconds()) {
            throw new BeyondTheFilm(asset.pictureSeconds());
        }
        asset.choosePoster(seconds);
        journal.write("video:" + entryId + "/" + asset.revision(), "poster chosen");
        return jobs.wantAnew(asset.id(), entryId, asset.revision(), StepName.POSTER);
    }
}
