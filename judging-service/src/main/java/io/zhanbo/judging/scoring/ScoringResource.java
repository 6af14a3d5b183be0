package io.zhanbo.judging.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.zhanbo.judging.scoring.BlindWork.MyScore;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/rounds")
public class ScoringResource {

    /** @param scores mark by criterion code */
    record Score(
            @NotNull @JsonDeserialize(contentUsing = NumberOrNothing.class)
            Map<String, BigDecimal> scores,

            @Size(max = 2000) String comment) {}

    record Recusal(@NotBlank @Size(max = 500) String reason) {}

    private final BlindWorks blindWorks;
    private final SubmitScore submitScore;
    private final Recuse recuse;
    private final CurrentUser user;

    ScoringResource(BlindWorks blindWorks, SubmitScore submitScore, Recuse recuse, CurrentUser user) {
        this.blindWorks = blindWorks;
        this.submitScore = submitScore;
        this.recuse = recuse;
        this.user = user;
    }

    @GET
    @Path("/{id}/works")
    @RolesAllowed(Roles.JUDGE)
    @Operation(summary = "The works of a round as its judge sees them, in the judge's own order")
    public List<BlindWork> works(String id) {
        return blindWorks.of(id, user.id());
    }

    @PUT
    @Path("/{id}/works/{code}/score")
    @RolesAllowed(Roles.JUDGE)
    @Operation(summary = "Score a work, or revise the score; possible until the round closes")
    public MyScore score(String id, String code, @NotNull @Valid Score score) {
        return MyScore.of(submitScore.submit(id, code, user.id(), score.scores(), score.comment()));
    }

    @POST
    @Path("/{id}/works/{code}/recusal")
    @RolesAllowed(Roles.JUDGE)
    @Operation(summary = "Stand back from a work because of a conflict of interest")
    public MyScore recuse(String id, String code, @NotNull @Valid Recusal recusal) {
        return MyScore.of(recuse.recuse(id, code, user.id(), recusal.reason()));
    }
}
