package io.zhanbo.media.rendition.recipe;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.rendition.command.FfmpegCommand;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.verification.Verification;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** The judges' copy: one file, one size, for every video. */
@Singleton
class ProxyRecipe implements Recipe {
    private final Planner planner;
    private final Transcoder transcoder;
    private final Verification verification;

    ProxyRecipe(Planner planner, Transcoder transcoder, Verification verification) {
        this.planner = planner;
        this.transcoder = transcoder;
        this.verification = verification;
    }

    @Override
    public StepName step() {
        return StepName.PROXY;
    }

    @Override
    public List<RenditionKind> kinds() {
        return List.of(RenditionKind.PROXY);
    }

    @Override
    public long spacePerSecond() {
        return 1L << 20;
    }

    @Override
    public Map<RenditionKind, Film> make(Asset asset, Source source, Path original, DoubleConsumer progress) {
        var plan = planner.proxy(asset, source, original, () -> progress.accept(0));
        var directory = original.getParent();
        Outputs.makeFolders(directory, kinds());
        transcoder.transcode(plan, FfmpegCommand.proxy(plan, transcoder.input(original)), directory, progress);
        int frames = verification.proxy(plan, directory);
        return Map.of(RenditionKind.PROXY, plan.film(plan.ladder().top(), frames));
    }
}
