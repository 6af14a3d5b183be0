package io.zhanbo.submission.extension;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.deadline.Extensions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Extensions")
class ExtensionResource {

    private final Contests contests;
    private final Extensions extensions;
    private final GrantExtension grantExtension;

    ExtensionResource(Contests contests, Extensions extensions, GrantExtension grantExtension) {
        this.contests = contests;
        this.extensions = extensions;
        this.grantExtension = grantExtension;
    }

    @POST
    @Path("contests/{id}/extensions")
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "Let a unit or an entry hand in for longer")
    public Response grant(@PathParam("id") String contestId, @NotNull ExtensionForm form) {
        return Response.status(Status.CREATED)
                .entity(ExtensionView.of(grantExtension.grant(contestId, form)))
                .build();
    }

    @GET
    @Path("contests/{id}/extensions")
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "All extensions of a contest, revoked and used ones too")
    public List<ExtensionView> list(@PathParam("id") String contestId) {
        return extensions.of(contests.get(contestId).id()).stream()
                .map(ExtensionView::of)
                .toList();
    }

    @DELETE
    @Path("extensions/{id}")
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "Take an extension back")
    public void revoke(@PathParam("id") String id) {
        grantExtension.revoke(id);
    }
}
