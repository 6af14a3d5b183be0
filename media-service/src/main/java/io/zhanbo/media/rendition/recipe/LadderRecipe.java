package io.zhanbo.media.rendition.recipe;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.rendition.command.FfmpegCommand;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.command.StoryboardCommand;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.poster.StillsPackage;
import io.zhanbo.media.rendition.verification.Verification;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** What a nominee is shown with. */
@Singleton
public class LadderRecipe implements Recipe {
    private static final List<RenditionKind> KINDS =
            List.of(RenditionKind.LADDER, RenditionKind.DOWNLOAD, RenditionKind.POSTER, RenditionKind.STORYBOARD);

    private final Planner planner;
    private final Transcoder transcoder;
    private final StillsPackage stillsPackage;
    private final Verification verification;

    LadderRecipe(Planner planner, Transcoder transcoder, StillsPackage stillsPackage, Verification verification) {
        this.planner = planner;
        this.stillsPackage = stillsPackage;
        this.transcoder = transcoder;
        this.verification = verification;
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
    public static Map<RenditionKind, Film> films(RenditionPlan plan, int frames) {
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

    /** @return how many frames it has */
    int make(RenditionPlan plan, Path original, DoubleConsumer progress) {
        var command = FfmpegCommand.ladder(plan, transcoder.input(original));
        return make(plan, command, original.getParent(), progress);
    }

    /**
     * The same by another command, which writes to the same places.
     *
     * @return how many frames it has
     */
    public int make(RenditionPlan plan, List<String> command, Path directory, DoubleConsumer progress) {
        makeFolders(plan, directory);
        transcoder.transcode(plan, command, directory, progress);
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
