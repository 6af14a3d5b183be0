package io.zhanbo.runtime.delivery;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** For operators: what could not be handled, to replay once the cause is mended or to discard with a reason. */
@Path("/operations/dead-letters")
@RolesAllowed(Roles.OPERATOR)
public class DeadLetterResource {

    /** The letter failed once more; it is kept. */
    static class StillFailing extends BrokenRule {
        private static final long serialVersionUID = 1L;

        StillFailing(RuntimeException cause) {
            super(Status.CONFLICT, "dead-letter-still-failing", cause.toString());
        }
    }

    private final DeadLetters letters;

    DeadLetterResource(DeadLetters letters) {
        this.letters = letters;
    }

    @GET
    public List<DeadLetter> list() {
        return letters.all();
    }

    @POST
    @Path("/{id}/replay")
    public void replay(long id) {
        try {
            letters.replay(id);
        } catch (BrokenRule e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StillFailing(e);
        }
    }

    @DELETE
    @Path("/{id}")
    public void discard(long id, @QueryParam("reason") @NotBlank String reason) {
        letters.discard(id, reason);
    }
}
