package io.zhanbo.media.rendition;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.job.JobView;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Has a rendition made that someone asks for. */
@ApplicationScoped
@Transactional
public class RequestRendition {
    private final Assets assets;
    private final Jobs jobs;
    private final Journal journal;

    RequestRendition(Assets assets, Jobs jobs, Journal journal) {
        this.assets = assets;
        this.jobs = jobs;
        this.journal = journal;
    }

    JobView request(String entryId, OnRequest kind) {
        var asset = usable(entryId);
        journal.write("video:" + entryId + "/" + asset.revision(), "rendition requested", kind.name());
        return jobs.want(asset.id(), entryId, asset.revision(), kind.step());
    }

    /**
     * To change, too.
     *
     * @throws NotFound       if no video of the entry is known
     * @throws NoUsableVideo if it is not checked yet, rejected or withdrawn
     */
    public Asset usable(String entryId) {
        var revisions = assets.ofEntryLocked(entryId);
        if (revisions.isEmpty()) {
            throw new NotFound("video");
        }
        return revisions.stream().filter(Asset::isUsable).findFirst().orElseThrow(NoUsableVideo::new);
    }
}
