package io.zhanbo.judging.jury;

import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/rounds")
public class JuryResource {

    /** @param judge user id */
    record Excusal(
            @NotBlank String judge,
            @NotBlank @Size(max = 500) String reason) {}

    private final ExcuseJudge excuseJudge;

    JuryResource(ExcuseJudge excuseJudge) {
        this.excuseJudge = excuseJudge;
    }

    @POST
    @Path("/{id}/excusals")
    @RolesAllowed({Roles.ORGANISER, Roles.LIAISON})
    @Operation(summary = "Excuse an absent judge, with a reason; sheets already handed in keep counting")
    public void excuse(String id, @NotNull @Valid Excusal excusal) {
        excuseJudge.excuse(id, excusal.judge(), excusal.reason());
    }
}
