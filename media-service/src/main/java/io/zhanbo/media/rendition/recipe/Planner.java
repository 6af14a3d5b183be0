package io.zhanbo.media.rendition.recipe;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.loudness.Leveller;
import io.zhanbo.media.loudness.Levelling;
import io.zhanbo.media.loudness.Target;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.TagReader;
import io.zhanbo.media.probe.Tags;
import io.zhanbo.media.rendition.command.FilterGraph;
import io.zhanbo.media.rendition.plan.Complexity;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.plan.StudioPlan;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Measures what a plan needs to know of a film, and makes the plan. Sources are those of {@link Materials}, by what the check saw. */
@Singleton
public class Planner {
    private final ComplexityProbe complexityProbe;
    private final Leveller leveller;
    private final TagReader tagReader;

    Planner(ComplexityProbe complexityProbe, Leveller leveller, TagReader tagReader) {
        this.complexityProbe = complexityProbe;
        this.leveller = leveller;
        this.tagReader = tagReader;
    }

    /** Of one size and middling quality: what it would cost to measure the picture would not come back. */
    RenditionPlan proxy(Asset asset, Source source, Path original, Runnable running) {
        return plan(asset, source, original, Complexity.UNKNOWN, running).forProxy();
    }

    /** How hard the picture is to encode. */
    public Complexity complexity(Asset asset, Source source, Path original, Runnable running) {
        return complexityProbe.measure(source.video(), asset.pictureSeconds(), original, running);
    }

    /** Of its pictures alone, however they sound. */
    public RenditionPlan pictures(Asset asset, Source source, Complexity complexity) {
        return RenditionPlan.of(source, asset.film(), asset.pictureSeconds(), complexity, Levelling.NONE, Tags.NONE);
    }

    /** @param running called a few times a second; throws to have the work stopped */
    RenditionPlan ladder(Asset asset, Source source, Path original, Runnable running) {
        return plan(asset, source, original, complexity(asset, source, original, running), running);
    }

    /** @param kind MASTER, XDCAM or PRORES */
    StudioPlan studio(RenditionKind kind, Asset asset, Source source, Path original, Runnable running) {
        return StudioPlan.of(
                kind,
                source,
                asset.film(),
                asset.pictureSeconds(),
                levelling(asset, source, original, StudioPlan.target(kind), running),
                tagReader.read(original, audio(source)));
    }

    /** @param complexity as it was measured before */
    public RenditionPlan plan(Asset asset, Source source, Path original, Complexity complexity, Runnable running) {
        return RenditionPlan.of(
                source,
                asset.film(),
                asset.pictureSeconds(),
                complexity,
                levelling(asset, source, original, Target.WEB, running),
                tagReader.read(original, audio(source)));
    }

    private Levelling levelling(Asset asset, Source source, Path original, Target target, Runnable running) {
        var audio = audio(source);
        return audio == null
                ? Levelling.NONE
                : leveller.find(original, FilterGraph.soundOf(audio), asset.pictureSeconds(), target, running);
    }

    private static Integer audio(Source source) {
        return source.audio() == null ? null : source.audio().index();
    }
}
