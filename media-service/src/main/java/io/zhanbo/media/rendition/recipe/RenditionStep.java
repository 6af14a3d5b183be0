package io.zhanbo.media.rendition.recipe;

import io.zhanbo.media.asset.ReportFailure;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.job.Step;
import io.zhanbo.media.job.queue.StepName;

/** A step that follows a recipe. */
class RenditionStep implements Step {
    private final Recipe recipe;
    private final RenderVideo renderVideo;
    private final ReportFailure reportFailure;

    RenditionStep(Recipe recipe, RenderVideo renderVideo, ReportFailure reportFailure) {
        this.recipe = recipe;
        this.renderVideo = renderVideo;
        this.reportFailure = reportFailure;
    }

    @Override
    public StepName name() {
        return recipe.step();
    }

    @Override
    public void run(JobRun run) {
        renderVideo.render(recipe, run);
    }

    @Override
    public void abandoned(String assetId) {
        reportFailure.report(assetId, name());
    }
}
