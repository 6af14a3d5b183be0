package io.zhanbo.media.rendition.poster;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.asset.ReportFailure;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.job.Step;
import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.probe.TagReader;
import io.zhanbo.media.rendition.PublishRenditions;
import io.zhanbo.media.rendition.Renditions;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.command.PosterCommand;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.verification.Verification;
import io.zhanbo.media.storage.RenditionStore;
import io.zhanbo.media.storage.RenditionStore.Stored;
import io.zhanbo.media.storage.ScratchSpace;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;

/** Makes the poster an organiser chose, from the film as it is shown. */
@ApplicationScoped
class PosterStep implements Step {
    private final Assets assets;
    private final Renditions renditions;
    private final RenditionStore store;
    private final ScratchSpace space;
    private final Transcoder transcoder;
    private final TagReader tagReader;
    private final PublishRenditions publishRenditions;
    private final ReportFailure reportFailure;

    PosterStep(
            Assets assets,
            Renditions renditions,
            RenditionStore store,
            ScratchSpace space,
            Transcoder transcoder,
            TagReader tagReader,
            PublishRenditions publishRenditions,
            ReportFailure reportFailure) {
        this.assets = assets;
        this.renditions = renditions;
        this.store = store;
        this.space = space;
        this.transcoder = transcoder;
        this.tagReader = tagReader;
        this.publishRenditions = publishRenditions;
        this.reportFailure = reportFailure;
    }

    @Override
    public StepName name() {
        return StepName.POSTER;
    }

    @Override
    public void run(JobRun run) {
        assets.find(run.assetId())
                .filter(Asset::isUsable)
                .filter(asset -> asset.posterSeconds() != null)
                .ifPresent(asset -> {
                    // Of this turn alone: what is shown now, perhaps of the same moment, is not written over.
                    var variant = "-at-" + Math.round(asset.posterSeconds() * 1000) + "-" + run.turn();
                    var poster = store.find(asset.sha256(), RenditionPlan.PROFILE, RenditionKind.POSTER, variant)
                            .orElseGet(() -> make(asset, variant, run));
                    publishRenditions.publishPoster(asset.id(), poster, asset.posterSeconds());
                });
    }

    private Stored make(Asset asset, String variant, JobRun run) {
        var download = find(asset, RenditionKind.DOWNLOAD);
        var film = find(asset, RenditionKind.POSTER).manifest().film();
        long size = download.manifest().files().stream()
                .mapToLong(file -> file.size())
                .sum();
        try (var scratch = space.open(size + (16L << 20))) {
            store.fetch(download, scratch.original());
            Outputs.makeFolders(scratch.directory(), List.of(RenditionKind.POSTER));
            var command = PosterCommand.of(asset.posterSeconds(), film, transcoder.input(scratch.original()));
            transcoder.run(command, scratch.directory(), 1, 1, run::progress);
            var poster = scratch.directory().resolve(Outputs.path(RenditionKind.POSTER));
            Verification.jpeg(poster);
            label(scratch.original(), poster);
            return store.save(
                    asset.sha256(),
                    RenditionPlan.PROFILE,
                    RenditionKind.POSTER,
                    variant,
                    poster.getParent(),
                    Outputs.entryPoint(RenditionKind.POSTER),
                    film);
        }
    }

    private void label(Path film, Path poster) {
        StillsPackage.label(tagReader.read(film, null).label(), poster);
    }

    private Stored find(Asset asset, RenditionKind kind) {
        return renditions
                .manifestKey(asset.id(), kind, RenditionPlan.PROFILE)
                .flatMap(store::at)
                .orElseThrow(() -> new TransientFault("there is no " + kind + " yet"));
    }

    @Override
    public void abandoned(String assetId) {
        reportFailure.report(assetId, name());
    }
}
