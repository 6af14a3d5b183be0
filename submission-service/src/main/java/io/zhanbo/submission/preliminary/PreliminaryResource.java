package io.zhanbo.submission.preliminary;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Entries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("contests/{contestId}/units/{unitId}/preliminary")
@Tag(name = "Nominations")
class PreliminaryResource {

    private final Contests contests;
    private final Preliminaries preliminaries;
    private final Entries entries;
    private final CurrentUser user;

    PreliminaryResource(Contests contests, Preliminaries preliminaries, Entries entries, CurrentUser user) {
        this.contests = contests;
        this.preliminaries = preliminaries;
        this.entries = entries;
        this.user = user;
    }

    @GET
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "How the unit's own jury ranked its entries: a suggestion")
    public PreliminaryView show(@PathParam("contestId") String contestId, @PathParam("unitId") String unitId) {
        boolean mine = user.unit().filter(unitId::equals).isPresent();
        if (!mine && !user.is(Roles.ORGANISER)
                || contests.get(contestId).unit(unitId).isEmpty()) {
            throw new NotFound("unit");
        }
        String roundId =
                preliminaries.find(contestId, unitId).map(Preliminary::roundId).orElse(null);
        return PreliminaryView.of(
                roundId, preliminaries.ranks(contestId, unitId), entries.ofContest(contestId, unitId));
    }
}
