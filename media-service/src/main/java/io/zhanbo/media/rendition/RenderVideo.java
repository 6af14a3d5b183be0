package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.storage.RenditionStore;
import io.zhanbo.media.storage.RenditionStore.Stored;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Sees to it that a video has what a recipe makes: fetched, made, verified, stored and told. What was made before from the same bytes is taken again. */
@Singleton
class RenderVideo {
    private final Assets assets;
    private final RenditionStore store;
    private final Materials materials;
    private final PublishRenditions publishRenditions;

    RenderVideo(Assets assets, RenditionStore store, Materials materials, PublishRenditions publishRenditions) {
        this.assets = assets;
        this.store = store;
        this.materials = materials;
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

    /** Whether all of it was made before from the same bytes. */
    boolean isMade(Recipe recipe, Asset asset) {
        return madeBefore(recipe.kinds(), asset).size() == recipe.kinds().size();
    }

    private List<Stored> madeBefore(List<RenditionKind> kinds, Asset asset) {
        return kinds.stream()
                .map(kind -> store.find(asset.sha256(), RenditionPlan.PROFILE, kind))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Stored> make(Recipe recipe, Asset asset, JobRun run) {
        try (var material = materials.fetch(asset, recipe.spacePerSecond())) {
            var films = recipe.make(asset, material.source(), material.original(), share -> run.progress(0.9 * share));
            run.progress(0.95);
            return recipe.kinds().stream()
                    .map(kind -> store.save(
                            asset.sha256(),
                            RenditionPlan.PROFILE,
                            kind,
                            material.directory().resolve(Outputs.folder(kind)),
                            Outputs.entryPoint(kind),
                            films.get(kind)))
                    .toList();
        }
    }
}
