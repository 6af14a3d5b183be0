package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.IfMatch;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.unit.Ranking;
import io.zhanbo.submission.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Nominations")
class UnitNominationResource {

    private final RankEntries rankEntries;
    private final NominateCatalogue nominateCatalogue;
    private final Units units;
    private final SpokenFor spokenFor;

    UnitNominationResource(
            RankEntries rankEntries, NominateCatalogue nominateCatalogue, Units units, SpokenFor spokenFor) {
        this.rankEntries = rankEntries;
        this.nominateCatalogue = nominateCatalogue;
        this.units = units;
        this.spokenFor = spokenFor;
    }

    @GET
    @Path("contests/{id}/units/{unitId}/ranking")
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "How the unit ranks its entries; its ETag is its version")
    @APIResponseSchema(Ranking.class)
    public Response ranking(@PathParam("id") String contestId, @PathParam("unitId") String unitId) {
        spokenFor.requireOrOrganiser(contestId, unitId);
        return tagged(units.ranking(contestId, unitId));
    }

    @PUT
    @Path("contests/{id}/units/{unitId}/ranking")
    @RolesAllowed(Roles.LIAISON)
    @Operation(summary = "Rank the unit's entries, all at once; with If-Match only if nobody did meanwhile")
    @APIResponseSchema(Ranking.class)
    public Response rank(
            @PathParam("id") String contestId,
            @PathParam("unitId") String unitId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull EntryList list) {
        return tagged(rankEntries.rank(contestId, unitId, list, new IfMatch(ifMatch)));
    }

    @POST
    @Path("contests/{id}/units/{unitId}/nominations")
    @RolesAllowed(Roles.LIAISON)
    @Operation(summary = "Hand in the unit's nominations, best first: all or none")
    public HandedIn nominate(
            @PathParam("id") String contestId, @PathParam("unitId") String unitId, @NotNull EntryList list) {
        return nominateCatalogue.nominate(contestId, unitId, list);
    }

    private static Response tagged(Ranking ranking) {
        return Response.ok(ranking).tag(String.valueOf(ranking.version())).build();
    }
}
