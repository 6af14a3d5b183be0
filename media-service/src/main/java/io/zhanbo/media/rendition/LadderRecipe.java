package io.zhanbo.media.rendition;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.probe.Source;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** What a nominee is shown with. */
@Singleton
class LadderRecipe implements Recipe {
    private static final List<RenditionKind> KINDS =
            List.of(RenditionKind.LADDER, RenditionKind.DOWNLOAD, RenditionKind.POSTER, RenditionKind.STORYBOARD);

    private final Planner planner;
    private final Transcoder transcoder;
    private final StillsPackage stillsPackage;
    private final Verification verification;
    private final ChunkVerification chunkVerification;

    LadderRecipe(
            Planner planner,
            Transcoder transcoder,
            StillsPackage stillsPackage,
            Verification verification,
            ChunkVerification chunkVerification) {
        this.planner = planner;
        this.stillsPackage = stillsPackage;
        this.transcoder = transcoder;
        this.verification = verification;
        this.chunkVerification = chunkVerification;
    }

    @Override
    public StepName step() {
        return StepName.LADDER;
    }

    @Override
    public List<RenditionKind> kinds() {
        return KINDS;
    }

    /** More than the peak rates of all rungs together. */
    @Override
    public long spacePerSecond() {
        return 4L << 20;
    }

    @Override
    public Map<RenditionKind, Film> make(Asset asset, Source source, Path original, DoubleConsumer progress) {
        var plan = planner.ladder(asset, source, original, () -> progress.accept(0));
        return films(plan, make(plan, original, progress));
    }

    /** Measures of the best form of each kind. */
    static Map<RenditionKind, Film> films(RenditionPlan plan, int frames) {
        var top = plan.film(plan.ladder().top(), frames);
        return Map.of(
                RenditionKind.LADDER,
                top,
                RenditionKind.DOWNLOAD,
                top,
                RenditionKind.POSTER,
                plan.film(plan.ladder().proxy(), frames),
                RenditionKind.STORYBOARD,
                plan.film(plan.ladder().proxy(), frames));
    }

    /**
     * Makes them of chunks, which lie in a folder beside the original.
     *
     * @return how many frames it has: as many as the chunks have together
     */
    int join(RenditionPlan plan, ChunkPlan chunks, Path original, DoubleConsumer progress) {
        var directory = original.getParent();
        int expected = chunkVerification.all(plan, chunks, directory);
        ChunkList.write(chunks, directory);
        makeFolders(plan, directory);
        transcoder.transcode(plan, FfmpegCommand.joined(plan, transcoder.input(original)), directory, progress);
        int frames = complete(plan, directory);
        if (frames != expected) {
            throw new UnfitRendition(frames + " frames were joined of " + expected);
        }
        return frames;
    }

    /** @return how many frames it has */
    int make(RenditionPlan plan, Path original, DoubleConsumer progress) {
        var directory = original.getParent();
        makeFolders(plan, directory);
        transcoder.transcode(plan, FfmpegCommand.ladder(plan, transcoder.input(original)), directory, progress);
        return complete(plan, directory);
    }

    /** Packs and verifies what was encoded. */
    int complete(RenditionPlan plan, Path directory) {
        int frames = verification.ladder(plan, directory);
        LadderPackage.complete(plan, directory);
        verification.playlists(plan, directory);
        double seconds = (double) frames / plan.grid().rate();
        transcoder.run(StoryboardCommand.of(plan.stills().storyboard()), directory, seconds, frames, share -> {});
        stillsPackage.complete(plan, seconds, directory);
        verification.stills(plan, seconds, directory);
        return frames;
    }

    private static void makeFolders(RenditionPlan plan, Path directory) {
        Outputs.makeFolders(directory, KINDS);
        plan.ladder().rungs().forEach(rung -> Outputs.makeFolder(directory.resolve(Outputs.track(rung.name()))));
        Outputs.makeFolder(directory.resolve(Outputs.track(Outputs.SOUND)));
        Outputs.makeFolder(directory.resolve(Outputs.track(Outputs.FRAMES)));
        Outputs.makeFolder(directory.resolve(Outputs.CANDIDATES));
    }
}
