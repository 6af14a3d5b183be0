package io.zhanbo.media.rendition.chunk;

import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.rendition.command.FfmpegCommand;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.recipe.Materials;
import io.zhanbo.media.rendition.recipe.Planner;
import io.zhanbo.media.storage.ChunkStore;
import jakarta.inject.Singleton;

/** Encodes some of a film's pictures in every size. */
@Singleton
class EncodeChunk {
    /** More than the peak rates of all rungs together. */
    private static final long SPACE_PER_SECOND = 2L << 20;

    private final Materials materials;
    private final Planner planner;
    private final Transcoder transcoder;
    private final ChunkVerification verification;
    private final ChunkStore store;

    EncodeChunk(
            Materials materials,
            Planner planner,
            Transcoder transcoder,
            ChunkVerification verification,
            ChunkStore store) {
        this.materials = materials;
        this.planner = planner;
        this.transcoder = transcoder;
        this.verification = verification;
        this.store = store;
    }

    void encode(ChunkedFilm film, JobRun run) {
        var key = film.key(run.part());
        if (store.has(key) && !run.isRepeat()) {
            return;
        }
        try (var material = materials.fetch(film.asset(), SPACE_PER_SECOND)) {
            var plan = planner.pictures(film.asset(), material.source(), film.complexity());
            var chunk = film.chunks(plan).chunk(run.part());
            double seconds = chunk.seconds(plan.seconds());
            transcoder.run(
                    FfmpegCommand.chunk(plan, chunk, transcoder.input(material.original())),
                    material.directory(),
                    seconds,
                    seconds * plan.grid().rate(),
                    share -> run.progress(0.9 * share));
            verification.one(plan, chunk, material.directory());
            run.progress(0.95);
            store.save(key, material.directory().resolve(Outputs.CHUNK));
        }
    }
}
