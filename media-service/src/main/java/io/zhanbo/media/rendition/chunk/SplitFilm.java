package io.zhanbo.media.rendition.chunk;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.job.queue.Queue;
import io.zhanbo.media.operation.Workers;
import io.zhanbo.media.rendition.plan.Grid;
import io.zhanbo.media.rendition.recipe.Materials;
import io.zhanbo.media.rendition.recipe.Planner;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;

/** Has several workers share a film, if there are any who would otherwise do nothing. */
@Singleton
class SplitFilm {
    private static final Logger LOG = Logger.getLogger(SplitFilm.class);

    /** Containers that hold an index of key frames: in others, who wants to begin in the middle has to guess. */
    private static final Set<String> INDEXED = Set.of("mov", "matroska");

    private final ChunkSettings settings;
    private final Workers workers;
    private final Materials materials;
    private final Planner planner;

    SplitFilm(ChunkSettings settings, Workers workers, Materials materials, Planner planner) {
        this.settings = settings;
        this.workers = workers;
        this.materials = materials;
        this.planner = planner;
    }

    /** @return whether others make its pictures now, and this attempt should end */
    boolean split(Asset asset, JobRun run) {
        int count = count(asset);
        if (count == 1) {
            return false;
        }
        try (var material = materials.fetch(asset, 0)) {
            var source = material.source();
            if (!INDEXED.contains(source.container().split(",", 2)[0])) {
                return false;
            }
            var complexity = planner.complexity(asset, source, material.original(), () -> run.progress(0));
            run.split(count, complexity.note());
            LOG.infof("The film of entry %s is made in %d chunks", asset.entryId(), count);
            return true;
        }
    }

    private int count(Asset asset) {
        if (!settings.enabled()) {
            return 1;
        }
        return ChunkPlan.count(
                asset.pictureSeconds(),
                Grid.nearest(asset.film().framesPerSecond()),
                settings.length(),
                workers.idle(Queue.TRANSCODE));
    }
}
