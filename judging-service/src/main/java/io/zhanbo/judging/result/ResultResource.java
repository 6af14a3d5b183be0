package io.zhanbo.judging.result;

import io.zhanbo.judging.round.Ownership;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.RoundNotClosed;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/rounds")
public class ResultResource {

    private final CloseRound closeRound;
    private final AnnounceResults announceResults;
    private final Rounds rounds;
    private final Standings standings;
    private final Ownership ownership;

    ResultResource(
            CloseRound closeRound,
            AnnounceResults announceResults,
            Rounds rounds,
            Standings standings,
            Ownership ownership) {
        this.closeRound = closeRound;
        this.announceResults = announceResults;
        this.rounds = rounds;
        this.standings = standings;
        this.ownership = ownership;
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed({Roles.ORGANISER, Roles.LIAISON})
    @Operation(summary = "Fix the scores and count them; refused with a list while sheets are missing")
    public ResultsView close(String id) {
        closeRound.close(id);
        return view(rounds.get(id));
    }

    @POST
    @Path("/{id}/announcement")
    @RolesAllowed({Roles.ORGANISER, Roles.LIAISON})
    @Operation(summary = "Put the results under public notice; they become final by themselves when it ends")
    public ResultsView announce(String id) {
        announceResults.announce(id);
        return view(rounds.get(id));
    }

    @GET
    @Path("/{id}/results")
    @PermitAll
    @Operation(
            summary =
                    "Results: for the owner and the organiser once the round is closed, a final's for everyone once they are announced")
    public ResultsView results(String id) {
        Round round = rounds.get(id);
        if (round.isPublic()) {
            return view(round);
        }
        if (!ownership.maySee(round)) {
            throw new NotFound("round");
        }
        if (!round.isCounted()) {
            throw new RoundNotClosed(round.state());
        }
        return view(round);
    }

    private ResultsView view(Round round) {
        return ResultsView.of(round, standings.of(round.id()));
    }
}
