package io.zhanbo.showcase.feed;

import io.zhanbo.showcase.exhibit.Digest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Function;

/** The public feeds, of one contest or of all. */
@Path("/feeds")
@PermitAll
public class FeedResource {
    private final FeedPages pages;
    private final AtomFeed atomFeed;
    private final MediaRssFeed mediaRssFeed;

    FeedResource(FeedPages pages, AtomFeed atomFeed, MediaRssFeed mediaRssFeed) {
        this.pages = pages;
        this.atomFeed = atomFeed;
        this.mediaRssFeed = mediaRssFeed;
    }

    /** Atom, the canonical feed. */
    @GET
    @Path("atom.xml")
    public Response atom(
            @QueryParam("contest") String contest,
            @QueryParam("page") @DefaultValue("1") int page,
            @Context Request request) {
        return answer(pages.read(contest, page), FeedKind.ATOM, atomFeed::write, request);
    }

    /** RSS 2.0 with Media RSS, for players and partners that want it. */
    @GET
    @Path("media.rss")
    public Response mediaRss(
            @QueryParam("contest") String contest,
            @QueryParam("page") @DefaultValue("1") int page,
            @Context Request request) {
        return answer(pages.read(contest, page), FeedKind.MEDIA_RSS, mediaRssFeed::write, request);
    }

    private static Response answer(FeedPage page, FeedKind kind, Function<FeedPage, String> writer, Request request) {
        String feed = writer.apply(page);
        EntityTag tag = new EntityTag(Digest.of(feed));
        Date changed = Date.from(page.updated().truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(changed, tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(feed, kind.mediaType() + ";charset=utf-8");
        return answer.tag(tag)
                .lastModified(changed)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60, stale-while-revalidate=600")
                .build();
    }
}
