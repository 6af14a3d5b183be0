package io.zhanbo.submission.preliminary;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.SpokenFor;
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

    private final Preliminaries preliminaries;
    private final Contests contests;
    private final Entries entries;
    private final SpokenFor spokenFor;

    PreliminaryResource(Preliminaries preliminaries, Contests contests, Entries entries, SpokenFor spokenFor) {
        this.preliminaries = preliminaries;
        this.contests = contests;
        this.entries = entries;
        this.spokenFor = spokenFor;
    }

    @GET
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "How the unit's own jury ranked its entries: a suggestion")
    public PreliminaryView show(@PathParam("contestId") String contestId, @PathParam("unitId") String unitId) {
        spokenFor.requireOrOrganiser(contestId, unitId);
        String roundId =
                preliminaries.find(contestId, unitId).map(Preliminary::roundId).orElse(null);
        var units = contests.get(contestId).tree().within(unitId);
        return PreliminaryView.of(roundId, preliminaries.ranks(contestId, unitId), entries.ofContest(contestId, units));
    }
}
