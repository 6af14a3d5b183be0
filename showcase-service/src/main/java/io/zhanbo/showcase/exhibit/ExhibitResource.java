package io.zhanbo.showcase.exhibit;

import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The organisers' side of exhibits. */
@Path("/showcase/exhibits")
@Produces(MediaType.APPLICATION_JSON)
public class ExhibitResource {
    private final ExhibitViews views;
    private final ReviewExhibit reviewExhibit;
    private final TakeDownExhibit takeDownExhibit;

    ExhibitResource(ExhibitViews views, ReviewExhibit reviewExhibit, TakeDownExhibit takeDownExhibit) {
        this.views = views;
        this.reviewExhibit = reviewExhibit;
        this.takeDownExhibit = takeDownExhibit;
    }

    /** @param reason why it is taken down; kept in the journal */
    public record TakedownRequest(String reason) {}

    /** Exhibits in every state, of one contest or of all. */
    @GET
    @RolesAllowed(Roles.ORGANISER)
    public List<ExhibitView> list(@QueryParam("contest") String contest) {
        return Exhibits.all(contest).stream().map(views::of).toList();
    }

    /** The current user's review; the third person's approves. */
    @POST
    @Path("/{id}/reviews")
    @RolesAllowed(Roles.ORGANISER)
    public ExhibitView review(@PathParam("id") String id) {
        return views.of(reviewExhibit.byCurrentUser(id));
    }

    /** Takes it off the site at once, for good. */
    @POST
    @Path("/{id}/takedown")
    @RolesAllowed(Roles.ORGANISER)
    public ExhibitView takeDown(@PathParam("id") String id, TakedownRequest request) {
        return views.of(takeDownExhibit.because(request == null ? null : request.reason(), id));
    }
}
