package io.zhanbo.media.check.examination;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.check.Contests;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.VideoLimits;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.job.Step;
import io.zhanbo.media.job.failure.InputFault;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.media.storage.OriginalEnds;
import io.zhanbo.media.storage.ScratchSpace;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells within seconds what the header says, from the two ends of the file, while the check of the whole goes its way. Where the ends do not tell
 * enough, nothing is said: only the complete file can be called unreadable.
 */
@ApplicationScoped
class ProbeVideo implements Step {
    private final Assets assets;
    private final Contests contests;
    private final ScratchSpace space;
    private final OriginalEnds ends;
    private final Prober prober;
    private final Examination examination;
    private final PublishProbe publishProbe;

    ProbeVideo(
            Assets assets,
            Contests contests,
            ScratchSpace space,
            OriginalEnds ends,
            Prober prober,
            Examination examination,
            PublishProbe publishProbe) {
        this.assets = assets;
        this.contests = contests;
        this.space = space;
        this.ends = ends;
        this.prober = prober;
        this.examination = examination;
        this.publishProbe = publishProbe;
    }

    @Override
    public StepName name() {
        return StepName.PROBE;
    }

    @Override
    public void run(JobRun run) {
        assets.find(run.assetId())
                .filter(asset -> asset.awaitsProbe() || run.isRepeat())
                .ifPresent(this::probe);
    }

    private void probe(Asset asset) {
        try (var scratch = space.open(OriginalEnds.ROOM)) {
            ends.fetch(asset.original(), scratch.original());
            var told = evidence(scratch.original(), contests.limits(asset.contestId()), asset)
                    .map(examination::ofHeader)
                    .orElse(Report.NOTHING);
            publishProbe.publish(asset.id(), told);
        }
    }

    private Optional<Evidence> evidence(Path file, VideoLimits limits, Asset asset) {
        try {
            var source = prober.header(file);
            // Broadcast formats tell the size of the picture with its first frame only, which may lie in the hole.
            boolean complete = source.video() != null && source.video().width() > 0 && source.promisedSeconds() > 0;
            var original = asset.original();
            var bytes = new Evidence.Bytes(original.size(), original.sha256(), original.sha256());
            return complete ? Optional.of(Evidence.ofHeader(limits, bytes, source)) : Optional.empty();
        } catch (InputFault unreadableByItsEnds) {
            return Optional.empty();
        }
    }

    /** The check will tell. */
    @Override
    public void abandoned(String assetId) {}
}
