package io.zhanbo.submission.board;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.CallerLanguage;
import io.zhanbo.submission.Page;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.spreadsheet.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Boards")
class BoardResource {

    private final Intake intake;
    private final UnitBoards unitBoards;
    private final Contests contests;
    private final CallerLanguage language;

    BoardResource(Intake intake, UnitBoards unitBoards, Contests contests, CallerLanguage language) {
        this.intake = intake;
        this.unitBoards = unitBoards;
        this.contests = contests;
        this.language = language;
    }

    @GET
    @Path("contests/{id}/board")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "What has come in, unit by unit")
    public IntakeBoard show(@PathParam("id") String contestId) {
        return intake.of(contestId);
    }

    @GET
    @Path("contests/{id}/board")
    @Produces(Table.XLSX)
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "What has come in, as a spreadsheet")
    public byte[] export(@PathParam("id") String contestId) {
        ZoneId zone = contests.get(contestId).timeline().zone();
        return new IntakeTable(intake.of(contestId), zone, language.get()).toXlsx();
    }

    @GET
    @Path("contests/{id}/units/{unitId}/board")
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "A unit's entries and what they lack")
    public UnitBoard show(
            @PathParam("id") String contestId, @PathParam("unitId") String unitId, @BeanParam @Valid Page page) {
        return unitBoards.of(contestId, unitId, page);
    }
}
