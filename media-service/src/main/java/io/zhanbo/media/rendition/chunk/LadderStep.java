package io.zhanbo.media.rendition.chunk;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.asset.ReportFailure;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.job.Step;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.rendition.recipe.LadderRecipe;
import io.zhanbo.media.rendition.recipe.Planner;
import io.zhanbo.media.rendition.recipe.RenderVideo;
import io.zhanbo.media.storage.ChunkStore;
import jakarta.inject.Singleton;
import java.util.stream.IntStream;

/** Makes what a nominee is shown with: in one go, or in chunks that several workers encode and one of them joins. */
@Singleton
class LadderStep implements Step {
    private final Assets assets;
    private final RenderVideo renderVideo;
    private final SplitFilm splitFilm;
    private final EncodeChunk encodeChunk;
    private final JoinChunks joinChunks;
    private final LadderRecipe ladder;
    private final Planner planner;
    private final ChunkStore store;
    private final ReportFailure reportFailure;

    LadderStep(
            Assets assets,
            RenderVideo renderVideo,
            SplitFilm splitFilm,
            EncodeChunk encodeChunk,
            JoinChunks joinChunks,
            LadderRecipe ladder,
            Planner planner,
            ChunkStore store,
            ReportFailure reportFailure) {
        this.assets = assets;
        this.renderVideo = renderVideo;
        this.splitFilm = splitFilm;
        this.encodeChunk = encodeChunk;
        this.joinChunks = joinChunks;
        this.ladder = ladder;
        this.planner = planner;
        this.store = store;
        this.reportFailure = reportFailure;
    }

    @Override
    public StepName name() {
        return StepName.LADDER;
    }

    @Override
    public void run(JobRun run) {
        assets.find(run.assetId()).filter(Asset::isUsable).ifPresent(asset -> {
            if (run.part() > 0) {
                encodeChunk.encode(ChunkedFilm.of(asset, run), run);
            } else if (run.parts() > 0) {
                join(ChunkedFilm.of(asset, run), run);
            } else {
                begin(asset, run);
            }
        });
    }

    private void begin(Asset asset, JobRun run) {
        if (renderVideo.isMade(ladder, asset, run) || !splitFilm.split(asset, run)) {
            renderVideo.render(ladder, run);
        }
    }

    /** After a chunk was given up, those that were made are gone some time; and then all this begins anew. */
    private void join(ChunkedFilm film, JobRun run) {
        if (IntStream.rangeClosed(1, film.count()).mapToObj(film::key).allMatch(store::has)) {
            renderVideo.render(new JoinedLadder(film, ladder, planner, store, joinChunks), run);
        } else {
            run.split(run.parts(), run.brief());
        }
    }

    @Override
    public void abandoned(String assetId) {
        reportFailure.report(assetId, name());
    }
}
