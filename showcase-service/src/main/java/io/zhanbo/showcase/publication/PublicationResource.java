package io.zhanbo.showcase.publication;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.showcase.exhibit.ExhibitViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Asks for an exhibit to go on show. */
@Path("/showcase/exhibits/{id}/publication")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {
    private final RequestPublication requestPublication;
    private final ExhibitViews views;

    PublicationResource(RequestPublication requestPublication, ExhibitViews views) {
        this.requestPublication = requestPublication;
        this.views = views;
    }

    /** Accepted: its files are copied first, then its state becomes PUBLISHED. */
    @POST
    @RolesAllowed(Roles.ORGANISER)
    public Response publish(@PathParam("id") String id) {
        return Response.accepted(views.of(requestPublication.of(id))).build();
    }
}
