package io.zhanbo.media.rendition.recipe;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.rendition.PublishRenditions;
import io.zhanbo.media.rendition.Renditions;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.storage.RenditionStore;
import io.zhanbo.media.storage.RenditionStore.Stored;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sees to it that a video has what a recipe makes: fetched, made, verified, stored and told. What was made before from the same bytes is taken again;
 * what an operator wants made once more lies beside it until it is complete and told, and only that this turn completed is taken again.
 */
@Singleton
public class RenderVideo {
    private final Assets assets;
    private final Renditions renditions;
    private final RenditionStore store;
    private final Materials materials;
    private final PublishRenditions publishRenditions;

    RenderVideo(
            Assets assets,
            Renditions renditions,
            RenditionStore store,
            Materials materials,
            PublishRenditions publishRenditions) {
        this.assets = assets;
        this.renditions = renditions;
        this.store = store;
        this.materials = materials;
        this.publishRenditions = publishRenditions;
    }

    public void render(Recipe recipe, JobRun run) {
        assets.find(run.assetId()).filter(Asset::isUsable).ifPresent(asset -> {
            var madeBefore = madeBefore(recipe, asset, run);
            var made = madeBefore.size() == recipe.kinds().size()
                    ? madeBefore.values()
                    : make(recipe, asset, run, madeBefore);
            publishRenditions.publish(asset.id(), made);
        });
    }

    /** Whether there is nothing left to make. */
    public boolean isMade(Recipe recipe, Asset asset, JobRun run) {
        return madeBefore(recipe, asset, run).size() == recipe.kinds().size();
    }

    private Map<RenditionKind, Stored> madeBefore(Recipe recipe, Asset asset, JobRun run) {
        var found = new EnumMap<RenditionKind, Stored>(RenditionKind.class);
        for (var kind : recipe.kinds()) {
            told(asset, kind, run)
                    .or(() -> store.find(asset.sha256(), RenditionPlan.PROFILE, kind, variant(run)))
                    .ifPresent(stored -> found.put(kind, stored));
        }
        return found;
    }

    private Optional<Stored> told(Asset asset, RenditionKind kind, JobRun run) {
        return run.isRepeat()
                ? Optional.empty()
                : renditions
                        .manifestKey(asset.id(), kind, RenditionPlan.PROFILE)
                        .flatMap(store::at);
    }

    private static String variant(JobRun run) {
        return run.isRepeat() ? "-" + run.turn() : RenditionStore.USUAL;
    }

    private List<Stored> make(Recipe recipe, Asset asset, JobRun run, Map<RenditionKind, Stored> madeBefore) {
        try (var material = materials.fetch(asset, recipe.spacePerSecond())) {
            var films = recipe.make(asset, material.source(), material.original(), share -> run.progress(0.9 * share));
            run.progress(0.95);
            return recipe.kinds().stream()
                    .map(kind -> madeBefore.containsKey(kind)
                            ? madeBefore.get(kind)
                            : store.save(
                                    asset.sha256(),
                                    RenditionPlan.PROFILE,
                                    kind,
                                    variant(run),
                                    material.directory().resolve(Outputs.folder(kind)),
                                    Outputs.entryPoint(kind),
                                    films.get(kind)))
                    .toList();
        }
    }
}
