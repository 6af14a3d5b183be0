package io.zhanbo.media.rendition;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.StepName;
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
            List.of(RenditionKind.LADDER, RenditionKind.DOWNLOAD, RenditionKind.POSTER);

    private final Transcoder transcoder;
    private final Verification verification;

    LadderRecipe(Transcoder transcoder, Verification verification) {
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
        var plan = RenditionPlan.of(source, asset.film(), asset.pictureSeconds());
        var directory = original.getParent();
        makeFolders(plan, directory);
        transcoder.transcode(plan, FfmpegCommand.ladder(plan, transcoder.input(original)), directory, progress);
        int frames = verification.ladder(plan, directory);
        LadderPackage.complete(plan, directory);
        var top = plan.film(plan.ladder().top(), frames);
        return Map.of(
                RenditionKind.LADDER, top,
                RenditionKind.DOWNLOAD, top,
                RenditionKind.POSTER, plan.film(plan.ladder().proxy(), frames));
    }

    static void makeFolders(RenditionPlan plan, Path directory) {
        Outputs.makeFolders(directory, KINDS);
        plan.ladder().rungs().forEach(rung -> Outputs.makeFolder(directory.resolve(Outputs.track(rung.name()))));
        Outputs.makeFolder(directory.resolve(Outputs.track(Outputs.SOUND)));
    }
}
