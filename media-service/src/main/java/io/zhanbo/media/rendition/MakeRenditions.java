package io.zhanbo.media.rendition;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.job.TransientFault;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.media.storage.Originals;
import io.zhanbo.media.storage.RenditionStore;
import io.zhanbo.media.storage.RenditionStore.Stored;
import io.zhanbo.media.storage.ScratchSpace;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;

/** Fetches a video, transcodes it once, verifies what came out, and stores it. */
@Singleton
class MakeRenditions {
    /** More than the ladder's peak rates together, in bytes a second. */
    private static final long SPACE_PER_SECOND = 4L << 20;

    private final ScratchSpace space;
    private final Originals originals;
    private final Prober prober;
    private final Transcoder transcoder;
    private final Verification verification;
    private final RenditionStore store;

    MakeRenditions(
            ScratchSpace space,
            Originals originals,
            Prober prober,
            Transcoder transcoder,
            Verification verification,
            RenditionStore store) {
        this.space = space;
        this.originals = originals;
        this.prober = prober;
        this.transcoder = transcoder;
        this.verification = verification;
        this.store = store;
    }

    List<Stored> make(Asset asset, JobRun run) {
        var original = asset.original();
        try (var scratch = space.open(original.size() + (long) (asset.pictureSeconds() + 30) * SPACE_PER_SECOND)) {
            if (!originals.fetch(original, scratch.original()).equals(asset.sha256())) {
                throw new TransientFault("the original came damaged");
            }
            var source = prober.header(scratch.original());
            var plan = RenditionPlan.of(source, asset.film(), asset.pictureSeconds());
            transcoder.transcode(plan, scratch.original(), share -> run.progress(0.9 * share));
            int frames = verification.verify(plan, scratch.directory());
            LadderPackage.complete(plan, scratch.directory());
            run.progress(0.95);
            return save(asset, plan, frames, scratch.directory());
        }
    }

    private List<Stored> save(Asset asset, RenditionPlan plan, int frames, Path directory) {
        var ladder = plan.ladder();
        var proxy = ladder.rungs().get(ladder.proxy());
        return Outputs.KINDS.stream()
                .map(kind -> store.save(
                        asset.sha256(),
                        RenditionPlan.PROFILE,
                        kind,
                        directory.resolve(Outputs.folder(kind)),
                        Outputs.entryPoint(kind),
                        film(
                                kind == RenditionKind.PROXY || kind == RenditionKind.POSTER ? proxy : ladder.top(),
                                plan,
                                frames,
                                asset)))
                .toList();
    }

    private static Film film(Rung rung, RenditionPlan plan, int frames, Asset asset) {
        int rate = plan.grid().rate();
        return new Film(
                frames * 1000L / rate,
                rung.width(),
                rung.height(),
                rate,
                asset.film().hasSound());
    }
}
