package io.zhanbo.runtime.problem;

import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;

/** Endpoints that go wrong in every way. */
@Path("/troubles")
public class Troubles {

    static class TooManyGuests extends BrokenRule {
        private static final long serialVersionUID = 1L;

        TooManyGuests(int came, int seats) {
            super(Status.CONFLICT, "too-many-guests", came, seats);
            with("seats", seats);
        }
    }

    public record Guest(@NotBlank String name, int age) {}

    @GET
    @Path("/rule")
    @PermitAll
    public String rule() {
        throw new TooManyGuests(5, 3);
    }

    @GET
    @Path("/missing")
    @PermitAll
    public String missing() {
        throw new NotFound("guest");
    }

    @GET
    @Path("/bug")
    @PermitAll
    public String bug() {
        throw new IllegalStateException("jdbc:postgresql://db/guests password=geheim");
    }

    @GET
    @Path("/organisers")
    @RolesAllowed(Roles.ORGANISER)
    public String organisers() {
        return "welcome";
    }

    @POST
    @Path("/guests")
    @PermitAll
    public Guest guest(@Valid Guest guest) {
        return guest;
    }
}
