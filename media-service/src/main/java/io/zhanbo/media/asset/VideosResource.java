package io.zhanbo.media.asset;

import io.zhanbo.media.job.Jobs;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** What became of an entry's video. */
@Path("/videos")
public class VideosResource {
    private final Assets assets;
    private final Jobs jobs;

    VideosResource(Assets assets, Jobs jobs) {
        this.assets = assets;
        this.jobs = jobs;
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
}
