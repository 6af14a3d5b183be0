package io.zhanbo.media.rendition;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.StepName;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.storage.ChunkStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** The same as the ladder recipe, of chunks that others encoded: only the sound and the still pictures are new. */
class JoinedLadder implements Recipe {
    /** For the chunks themselves. */
    private static final long MORE_SPACE = 2L << 20;

    private final ChunkedFilm film;
    private final LadderRecipe ladder;
    private final Planner planner;
    private final ChunkVerification verification;
    private final ChunkStore store;

    JoinedLadder(
            ChunkedFilm film, LadderRecipe ladder, Planner planner, ChunkVerification verification, ChunkStore store) {
        this.film = film;
        this.ladder = ladder;
        this.planner = planner;
        this.verification = verification;
        this.store = store;
    }

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
        return LadderRecipe.films(plan, join(plan, chunks, original, progress));
    }

    /** @return how many frames it has: as many as the chunks have together */
    int join(RenditionPlan plan, ChunkPlan chunks, Path original, DoubleConsumer progress) {
        int expected = verification.all(plan, chunks, original.getParent());
        write(original.resolveSibling(ChunkList.FILE), ChunkList.of(chunks));
        int frames = ladder.join(plan, original, progress);
        if (frames != expected) {
            throw new UnfitRendition(frames + " frames were joined of " + expected);
        }
        return frames;
    }

    private void fetch(ChunkPlan chunks, Path directory) {
        Outputs.makeFolder(directory.resolve(ChunkList.FOLDER));
        for (var chunk : chunks.chunks()) {
            store.fetch(film.key(chunk.number()), directory.resolve(ChunkList.path(chunk)));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
