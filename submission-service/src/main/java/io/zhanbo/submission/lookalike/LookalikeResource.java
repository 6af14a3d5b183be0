package io.zhanbo.submission.lookalike;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.SpokenFor;
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
    private final SpokenFor spokenFor;

    LookalikeResource(Lookalikes lookalikes, SpokenFor spokenFor) {
        this.lookalikes = lookalikes;
        this.spokenFor = spokenFor;
    }

    @GET
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Entries of the unit that may be of someone who has another, drafts included")
    public List<Lookalike> list(@PathParam("contestId") String contestId, @PathParam("unitId") String unitId) {
        Contest contest = spokenFor.requireOrOrganiser(contestId, unitId);
        return lookalikes.of(contestId, unitId, spokenFor.shown(contest));
    }
}
