package io.zhanbo.media.check.examination;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.asset.ReportFailure;
import io.zhanbo.media.check.Contests;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.job.Step;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.storage.Originals;
import io.zhanbo.media.storage.ScratchSpace;
import jakarta.enterprise.context.ApplicationScoped;

/** Fetches a video, has it examined, and tells everyone the verdict. */
@ApplicationScoped
class CheckVideo implements Step {
    private final Assets assets;
    private final Contests contests;
    private final ScratchSpace space;
    private final Originals originals;
    private final Examination examination;
    private final EvidenceFrames evidenceFrames;
    private final PublishVerdict publishVerdict;
    private final ReportFailure reportFailure;

    CheckVideo(
            Assets assets,
            Contests contests,
            ScratchSpace space,
            Originals originals,
            Examination examination,
            EvidenceFrames evidenceFrames,
            PublishVerdict publishVerdict,
            ReportFailure reportFailure) {
        this.assets = assets;
        this.contests = contests;
        this.space = space;
        this.originals = originals;
        this.examination = examination;
        this.evidenceFrames = evidenceFrames;
        this.publishVerdict = publishVerdict;
        this.reportFailure = reportFailure;
    }

    @Override
    public StepName name() {
        return StepName.CHECK;
    }

    @Override
    public void run(JobRun run) {
        assets.find(run.assetId())
                .filter(asset -> PublishVerdict.isAwaited(asset, run.isRepeat()))
                .ifPresent(asset -> check(asset, run));
    }

    private void check(Asset asset, JobRun run) {
        var original = asset.original();
        var limits = contests.limits(asset.contestId());
        try (var scratch = space.open(original.size() + Examination.roomFor(limits))) {
            var sha256 = originals.fetch(original, scratch.original());
            run.progress(0.2);
            var bytes = new Evidence.Bytes(asset.id(), original.size(), sha256, original.sha256());
            var report =
                    examination.examine(scratch.original(), limits, bytes, share -> run.progress(0.2 + 0.8 * share));
            var frames = evidenceFrames.keep(asset.id(), report);
            if (!publishVerdict.publish(asset.id(), sha256, report.with(frames.findings()), run.isRepeat())) {
                evidenceFrames.drop(frames);
            }
        }
    }

    @Override
    public void abandoned(String assetId) {
        reportFailure.report(assetId, name());
    }
}
