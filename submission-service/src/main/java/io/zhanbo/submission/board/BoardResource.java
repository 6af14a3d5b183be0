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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    @Produces({MediaType.APPLICATION_JSON, Table.XLSX})
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "What has come in, unit by unit; as a spreadsheet for who asks for xlsx")
    @APIResponseSchema(IntakeBoard.class)
    public Response show(@PathParam("id") String contestId, @Context HttpHeaders wanted) {
        IntakeBoard board = intake.of(contestId);
        if (!wanted.getAcceptableMediaTypes().contains(MediaType.valueOf(Table.XLSX))) {
            return Response.ok(board, MediaType.APPLICATION_JSON_TYPE).build();
        }
        ZoneId zone = contests.get(contestId).timeline().zone();
        return Response.ok(new IntakeTable(board, zone, language.get()).toXlsx(), Table.XLSX)
                .header("Content-Disposition", "attachment; filename=\"board.xlsx\"")
                .build();
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
