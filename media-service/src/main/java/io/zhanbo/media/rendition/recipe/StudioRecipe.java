package io.zhanbo.media.rendition.recipe;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.command.StudioCommand;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.plan.StudioPlan;
import io.zhanbo.media.rendition.verification.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** A copy for archives, editors or broadcasters, made on request. */
class StudioRecipe implements Recipe {
    private final RenditionKind kind;
    private final Planner planner;
    private final Transcoder transcoder;
    private final Verification verification;

    StudioRecipe(RenditionKind kind, Planner planner, Transcoder transcoder, Verification verification) {
        this.kind = kind;
        this.planner = planner;
        this.transcoder = transcoder;
        this.verification = verification;
    }

    @Override
    public StepName step() {
        return StepName.valueOf(kind.name());
    }

    @Override
    public List<RenditionKind> kinds() {
        return List.of(kind);
    }

    /** ProRes 422 HQ takes 440 Mb/s at 1080p60, the others a sixth of it. */
    @Override
    public long spacePerSecond() {
        return kind == RenditionKind.PRORES ? 60L << 20 : 10L << 20;
    }

    @Override
    public Map<RenditionKind, Film> make(Asset asset, Source source, Path original, DoubleConsumer progress) {
        var plan = planner.studio(kind, asset, source, original, () -> progress.accept(0));
        return Map.of(kind, make(plan, original, progress));
    }

    Film make(StudioPlan plan, Path original, DoubleConsumer progress) {
        var directory = original.getParent();
        Outputs.makeFolders(directory, kinds());
        var command = StudioCommand.of(plan, transcoder.input(original));
        transcoder.run(command, directory, plan.seconds(), plan.expectedFrames(), progress);
        return plan.film(verification.studio(plan, directory));
    }
}
