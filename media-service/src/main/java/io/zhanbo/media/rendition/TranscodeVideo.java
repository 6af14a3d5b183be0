package io.zhanbo.media.rendition;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.asset.ReportFailure;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.job.Step;
import io.zhanbo.media.job.StepName;
import io.zhanbo.media.storage.RenditionStore;
import io.zhanbo.media.storage.RenditionStore.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Sees to it that a checked video has all its renditions: those made before from the same bytes are taken again. */
@ApplicationScoped
class TranscodeVideo implements Step {
    private final Assets assets;
    private final RenditionStore store;
    private final MakeRenditions makeRenditions;
    private final PublishRenditions publishRenditions;
    private final ReportFailure reportFailure;

    TranscodeVideo(
            Assets assets,
            RenditionStore store,
            MakeRenditions makeRenditions,
            PublishRenditions publishRenditions,
            ReportFailure reportFailure) {
        this.assets = assets;
        this.store = store;
        this.makeRenditions = makeRenditions;
        this.publishRenditions = publishRenditions;
        this.reportFailure = reportFailure;
    }

    @Override
    public StepName name() {
        return StepName.LADDER;
    }

    @Override
    public void run(JobRun run) {
        assets.find(run.assetId()).filter(Asset::awaitsRenditions).ifPresent(asset -> {
            var madeBefore = madeBefore(asset);
            boolean complete = madeBefore.size() == Outputs.KINDS.size();
            publishRenditions.publish(asset.id(), complete ? madeBefore : makeRenditions.make(asset, run));
        });
    }

    private List<Stored> madeBefore(Asset asset) {
        return Outputs.KINDS.stream()
                .map(kind -> store.find(asset.sha256(), RenditionPlan.PROFILE, kind))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void abandoned(String assetId) {
        reportFailure.report(assetId, name());
    }
}
