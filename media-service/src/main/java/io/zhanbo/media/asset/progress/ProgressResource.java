package io.zhanbo.media.asset.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Tells how far the work on a video is, as it goes on. The database is asked, because any worker may be at it. */
@Path("/videos/{entryId}/progress")
public class ProgressResource {
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final int PACES_BETWEEN_SIGNS_OF_LIFE = 15;

    private final MyVideo myVideo;
    private final Assets assets;
    private final Jobs jobs;
    private final OpenStreams streams;
    private final CurrentUser user;

    ProgressResource(MyVideo myVideo, Assets assets, Jobs jobs, OpenStreams streams, CurrentUser user) {
        this.myVideo = myVideo;
        this.assets = assets;
        this.jobs = jobs;
        this.streams = streams;
        this.user = user;
    }

    /** Server-sent events: one now, one at each change, and one now and then to keep the line open; the end when nothing is left to do. */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONTESTANT, Roles.ORGANISER, Roles.OPERATOR})
    @Operation(
            summary =
                    "Server-sent events of the newest revision's progress, until nothing is left to do; 429 for whoever follows too many at a time")
    public Multi<VideoProgress> follow(@PathParam("entryId") String entryId) {
        myVideo.newest(entryId);
        var follower = user.id();
        streams.enter(follower);
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> now(entryId))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(PACE)
                .whilst(VideoProgress::isOpen)
                .select()
                .where(new Changes<>(PACES_BETWEEN_SIGNS_OF_LIFE))
                .onTermination()
                .invoke(() -> streams.leave(follower));
    }

    private VideoProgress now(String entryId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var asset = assets.ofEntry(entryId).get(0);
            return VideoProgress.of(asset, jobs.of(asset.id()));
        });
    }
}
