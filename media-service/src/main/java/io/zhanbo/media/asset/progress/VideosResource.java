package io.zhanbo.media.asset.progress;

import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.job.JobView;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What became of an entry's video. */
@Path("/videos")
public class VideosResource {
    private final Assets assets;
    private final Jobs jobs;
    private final RepeatStep repeatStep;

    VideosResource(Assets assets, Jobs jobs, RepeatStep repeatStep) {
        this.assets = assets;
        this.jobs = jobs;
        this.repeatStep = repeatStep;
    }

    /** All revisions of an entry's video, newest first, with the work on them. */
    @GET
    @Path("/{entryId}")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    public List<VideoView> revisions(@PathParam("entryId") String entryId) {
        var revisions = assets.ofEntry(entryId);
        if (revisions.isEmpty()) {
            throw new NotFound("video");
        }
        return revisions.stream()
                .map(asset -> VideoView.of(asset, jobs.of(asset.id())))
                .toList();
    }

    /**
     * Has a step done once more on the newest revision, though it may have been done well: a check, or the making of renditions.
     *
     * @param step as it is named among the jobs, for example {@code check}
     */
    @POST
    @Path("/{entryId}/steps/{step}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary = "Has one step done once more on the newest revision; 409 while it is still waiting or being done")
    public JobView repeat(@PathParam("entryId") String entryId, @PathParam("step") String step) {
        return repeatStep.repeat(entryId, StepName.named(step).orElseThrow(() -> new NotFound("step")));
    }
}
