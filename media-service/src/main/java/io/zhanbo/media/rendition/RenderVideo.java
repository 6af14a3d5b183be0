package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.job.TransientFault;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.media.storage.Originals;
import io.zhanbo.media.storage.RenditionStore;
import io.zhanbo.media.storage.RenditionStore.Stored;
import io.zhanbo.media.storage.ScratchSpace;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Sees to it that a video has what a recipe makes: fetched, made, verified, stored and told. What was made before from the same bytes is taken again. */
@Singleton
class RenderVideo {
    private static final int SPARE_SECONDS = 30;

    private final Assets assets;
    private final RenditionStore store;
    private final ScratchSpace space;
    private final Originals originals;
    private final Prober prober;
    private final PublishRenditions publishRenditions;

    RenderVideo(
            Assets assets,
            RenditionStore store,
            ScratchSpace space,
            Originals originals,
            Prober prober,
            PublishRenditions publishRenditions) {
        this.assets = assets;
        this.store = store;
        this.space = space;
        this.originals = originals;
        this.prober = prober;
        this.publishRenditions = publishRenditions;
    }

    void render(Recipe recipe, JobRun run) {
        assets.find(run.assetId()).filter(Asset::isUsable).ifPresent(asset -> {
            var madeBefore = madeBefore(recipe.kinds(), asset);
            boolean complete = madeBefore.size() == recipe.kinds().size() && !run.isRepeat();
            var made = complete ? madeBefore : make(recipe, asset, run);
            publishRenditions.publish(asset.id(), made, run.isRepeat());
        });
    }

    private List<Stored> madeBefore(List<RenditionKind> kinds, Asset asset) {
        return kinds.stream()
                .map(kind -> store.find(asset.sha256(), RenditionPlan.PROFILE, kind))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Stored> make(Recipe recipe, Asset asset, JobRun run) {
        var original = asset.original();
        long seconds = (long) asset.pictureSeconds() + SPARE_SECONDS;
        try (var scratch = space.open(original.size() + seconds * recipe.spacePerSecond())) {
            if (!originals.fetch(original, scratch.original()).equals(asset.sha256())) {
                throw new TransientFault("the original came damaged");
            }
            var source = prober.header(scratch.original());
            var films = recipe.make(asset, source, scratch.original(), share -> run.progress(0.9 * share));
            run.progress(0.95);
            return recipe.kinds().stream()
                    .map(kind -> store.save(
                            asset.sha256(),
                            RenditionPlan.PROFILE,
                            kind,
                            scratch.directory().resolve(Outputs.folder(kind)),
                            Outputs.entryPoint(kind),
                            films.get(kind)))
                    .toList();
        }
    }
}
