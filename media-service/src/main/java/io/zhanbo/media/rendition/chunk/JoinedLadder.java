package io.zhanbo.media.rendition.chunk;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.recipe.LadderRecipe;
import io.zhanbo.media.rendition.recipe.Planner;
import io.zhanbo.media.rendition.recipe.Recipe;
import io.zhanbo.media.storage.ChunkStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** The same as the ladder recipe, of chunks that others encoded: only the sound and the still pictures are new. */
record JoinedLadder(ChunkedFilm film, LadderRecipe ladder, Planner planner, ChunkStore store, JoinChunks joinChunks)
        implements Recipe {
    /** For the chunks themselves. */
    private static final long MORE_SPACE = 2L << 20;

    @Override
    public StepName step() {
        return ladder.step();
    }

    @Override
    public List<RenditionKind> kinds() {
        return ladder.kinds();
    }

    @Override
    public long spacePerSecond() {
        return ladder.spacePerSecond() + MORE_SPACE;
    }

    @Override
    public Map<RenditionKind, Film> make(Asset asset, Source source, Path original, DoubleConsumer progress) {
        var plan = planner.plan(asset, source, original, film.complexity(), () -> progress.accept(0));
        var chunks = film.chunks(plan);
        fetch(chunks, original.getParent());
        return LadderRecipe.films(plan, joinChunks.join(plan, chunks, original, progress));
    }

    private void fetch(ChunkPlan chunks, Path directory) {
        Outputs.makeFolder(directory.resolve(ChunkList.FOLDER));
        for (var chunk : chunks.chunks()) {
            store.fetch(film.key(chunk.number()), directory.resolve(ChunkList.path(chunk)));
        }
    }
}
