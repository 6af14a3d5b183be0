package io.zhanbo.judging.opening;

import io.zhanbo.judging.jury.Seats;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/rounds")
public class RoundResource {

    record Cancellation(@NotBlank @Size(max = 500) String reason) {}

    private final OpenRound openRound;
    private final CancelRound cancelRound;
    private final Rounds rounds;
    private final Seats seats;
    private final Works works;
    private final CurrentUser user;

    RoundResource(
            OpenRound openRound, CancelRound cancelRound, Rounds rounds, Seats seats, Works works, CurrentUser user) {
        this.openRound = openRound;
        this.cancelRound = cancelRound;
        this.rounds = rounds;
        this.seats = seats;
        this.works = works;
        this.user = user;
    }

    @POST
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "Open a round over the contest's nominated entries, all of which need a judges' copy")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response open(@NotNull @Valid RoundDraft draft, UriInfo uri) {
        Round round = openRound.open(draft);
        return Response.created(uri.getAbsolutePathBuilder().path(round.id()).build())
                .entity(view(round))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ORGANISER, Roles.JUDGE})
    @Transactional
    @Operation(summary = "A round and its frozen rules; judges of other juries find nothing here")
    public RoundView get(String id) {
        return view(rounds.get(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "Give up a round that was not announced, so that another can be opened in its place")
    public RoundView cancel(String id, @NotNull @Valid Cancellation cancellation) {
        return view(cancelRound.cancel(id, cancellation.reason()));
    }

    /** Whoever sits on the jury sees the round as a judge does, organiser or not: the works stay blind. */
    private RoundView view(Round round) {
        if (seats.find(round.id(), user.id()).isPresent()) {
            return RoundView.forJudge(round, works.all(round.id()));
        }
        if (user.is(Roles.ORGANISER)) {
            return RoundView.forOrganiser(round, seats.of(round.id()), works.all(round.id()));
        }
        throw new NotFound("round");
    }
}
