package io.zhanbo.submission.entry;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("contests/{contestId}/units/{unitId}/lookalikes")
@Tag(name = "Entries")
class LookalikeResource {

    private final Lookalikes lookalikes;
    private final CurrentUser user;

    LookalikeResource(Lookalikes lookalikes, CurrentUser user) {
        this.lookalikes = lookalikes;
        this.user = user;
    }

    @GET
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Entries of the unit that may be of someone who has another, drafts included")
    public List<Lookalike> list(@PathParam("contestId") String contestId, @PathParam("unitId") String unitId) {
        boolean mine = user.unit().filter(unitId::equals).isPresent();
        if (!mine && !user.is(Roles.ORGANISER)) {
            throw new NotFound("unit");
        }
        return lookalikes.of(contestId, unitId, user.is(Roles.ORGANISER));
    }
}
