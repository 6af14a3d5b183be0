package io.zhanbo.judging.opening;

import io.zhanbo.judging.jury.Seats;
import io.zhanbo.judging.round.Ownership;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.judging.round.Works;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/rounds")
public class RoundResource {

    record Cancellation(@NotBlank @Size(max = 500) String reason) {}

    private final OpenRound openRound;
    private final CancelRound cancelRound;
    private final RoundLists lists;
    private final Rounds rounds;
    private final Ownership ownership;
    private final Seats seats;
    private final Works works;
    private final CurrentUser user;

    RoundResource(
            OpenRound openRound,
            CancelRound cancelRound,
            RoundLists lists,
            Rounds rounds,
            Ownership ownership,
            Seats seats,
            Works works,
            CurrentUser user) {
        this.openRound = openRound;
        this.cancelRound = cancelRound;
        this.lists = lists;
        this.rounds = rounds;
        this.ownership = ownership;
        this.seats = seats;
        this.works = works;
        this.user = user;
    }

    @POST
    @RolesAllowed({Roles.ORGANISER, Roles.LIAISON})
    @Operation(
            summary =
                    "Open a final over the contest's nominated entries, or as liaison a preliminary over those the unit"
                            + " vouches for; all need a judges' copy")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response open(@NotNull @Valid RoundDraft draft, UriInfo uri) {
        Round round = openRound.open(draft, ownership.of(draft.level()));
        return Response.created(uri.getAbsolutePathBuilder().path(round.id()).build())
                .entity(view(round))
                .build();
    }

    @GET
    @RolesAllowed({Roles.ORGANISER, Roles.LIAISON, Roles.JUDGE})
    @Operation(summary = "Rounds: the organiser's all, a liaison's those of the unit, a judge's those judged")
    public List<RoundLine> list(@QueryParam("contest") String contestId) {
        return lists.visible(contestId).stream().map(RoundLine::of).toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ORGANISER, Roles.LIAISON, Roles.JUDGE})
    @Transactional
    @Operation(summary = "A round and its frozen rules; other units and judges of other juries find nothing here")
    public RoundView get(String id) {
        return view(rounds.get(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Roles.ORGANISER, Roles.LIAISON})
    @Operation(summary = "Give up a round that was not announced, so that another can be opened in its place")
    public RoundView cancel(String id, @NotNull @Valid Cancellation cancellation) {
        return view(cancelRound.cancel(id, cancellation.reason()));
    }

    /** Whoever sits on the jury sees the round as a judge does, owner or not: the works stay blind. */
    private RoundView view(Round round) {
        if (seats.find(round.id(), user.id()).isPresent()) {
            return RoundView.forJudge(round, works.all(round.id()));
        }
        if (ownership.maySee(round)) {
            return RoundView.forDesk(round, seats.of(round.id()), works.all(round.id()));
        }
        throw new NotFound("round");
    }
}
