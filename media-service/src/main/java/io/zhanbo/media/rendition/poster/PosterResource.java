package io.zhanbo.media.rendition.poster;

import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The picture that stands for a film. */
@Path("/videos/{entryId}/poster")
public class PosterResource {
    private final ChoosePoster choosePoster;

    PosterResource(ChoosePoster choosePoster) {
        this.choosePoster = choosePoster;
    }

    /** @param seconds the moment in the film */
    record Choice(@NotNull @PositiveOrZero Double seconds) {}

    /** Makes the picture at a moment the poster; 202 with the job. */
    @PUT
    @RolesAllowed(Roles.ORGANISER)
    public Response choose(@PathParam("entryId") String entryId, @NotNull @Valid Choice choice) {
        return Response.accepted(choosePoster.choose(entryId, choice.seconds())).build();
    }
}
