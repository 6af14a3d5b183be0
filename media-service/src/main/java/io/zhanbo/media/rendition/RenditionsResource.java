package io.zhanbo.media.rendition;

import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What was made of an entry's video, and what else is to be made. */
@Path("/videos/{entryId}/renditions")
public class RenditionsResource {
    private final ListRenditions listRenditions;
    private final RequestRendition requestRendition;

    RenditionsResource(ListRenditions listRenditions, RequestRendition requestRendition) {
        this.listRenditions = listRenditions;
        this.requestRendition = requestRendition;
    }

    /** All that is ready, each file with an address that is good for an hour. */
    @GET
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    public List<RenditionView> list(@PathParam("entryId") String entryId) {
        return listRenditions.of(entryId);
    }

    /** Has a master, an XDCAM or a ProRes copy made; 202 with the job. */
    @POST
    @Path("/{kind}")
    @RolesAllowed({Roles.ORGANISER, Roles.OPERATOR})
    public Response request(@PathParam("entryId") String entryId, @PathParam("kind") OnRequest kind) {
        return Response.accepted(requestRendition.request(entryId, kind)).build();
    }
}
