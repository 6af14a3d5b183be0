package io.zhanbo.media.rendition.recipe;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.ReportFailure;
import io.zhanbo.media.job.Step;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.verification.Verification;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The steps that make renditions, one for each recipe. */
class RenditionSteps {
    private final RenderVideo renderVideo;
    private final ReportFailure reportFailure;

    RenditionSteps(RenderVideo renderVideo, ReportFailure reportFailure) {
        this.renderVideo = renderVideo;
        this.reportFailure = reportFailure;
    }

    @Produces
    @Singleton
    Step master(Planner planner, Transcoder transcoder, Verification verification) {
        return studio(RenditionKind.MASTER, planner, transcoder, verification);
    }

    @Produces
    @Singleton
    Step xdcam(Planner planner, Transcoder transcoder, Verification verification) {
        return studio(RenditionKind.XDCAM, planner, transcoder, verification);
    }

    @Produces
    @Singleton
    Step proRes(Planner planner, Transcoder transcoder, Verification verification) {
        return studio(RenditionKind.PRORES, planner, transcoder, verification);
    }

    private Step studio(RenditionKind kind, Planner planner, Transcoder transcoder, Verification verification) {
        var recipe = new StudioRecipe(kind, planner, transcoder, verification);
        return new RenditionStep(recipe, renderVideo, reportFailure);
    }

    @Produces
    @Singleton
    Step proxy(ProxyRecipe recipe) {
        return new RenditionStep(recipe, renderVideo, reportFailure);
    }
}
