package io.zhanbo.submission.invitation;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.Capability;
import io.zhanbo.submission.Reach;
import io.zhanbo.submission.invitation.Invite.MadeInvitation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Invitations")
class InvitationResource {

    private static final int MOST_LISTED = 1_000;

    private final Invite invite;
    private final AcceptInvitation acceptInvitation;
    private final RevokeInvitation revokeInvitation;
    private final Invitations invitations;
    private final Reach reach;
    private final Clock clock;
    private final String publicBaseUrl;

    InvitationResource(
            Invite invite,
            AcceptInvitation acceptInvitation,
            RevokeInvitation revokeInvitation,
            Invitations invitations,
            Reach reach,
            Clock clock,
            @ConfigProperty(name = "zhanbo.public-base-url") String publicBaseUrl) {
        this.invite = invite;
        this.acceptInvitation = acceptInvitation;
        this.revokeInvitation = revokeInvitation;
        this.invitations = invitations;
        this.reach = reach;
        this.clock = clock;
        this.publicBaseUrl = publicBaseUrl;
    }

    @POST
    @Path("contests/{id}/invitations")
    @RolesAllowed(Roles.LIAISON)
    @Operation(
            summary = "Invite someone to begin an entry in the own unit or one below it, without an account if need be")
    public Response inviteNewEntrant(@PathParam("id") String contestId, @QueryParam("unit") String unitId) {
        return shared(invite.newEntrant(contestId, unitId));
    }

    @POST
    @Path("entries/{id}/invitation")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON})
    @Operation(
            summary = "Invite to an entry nobody with an account owns; a contestant: go on with the own one anywhere")
    public Response inviteToEntry(@PathParam("id") String entryId) {
        return shared(invite.toEntry(entryId));
    }

    @GET
    @Path("contests/{id}/invitations")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON})
    @Operation(summary = "Invitations made by the caller or for the caller's units, newest first")
    public List<InvitationView> list(@PathParam("id") String contestId) {
        reach.requireAccount();
        return invitations.managed(contestId, MOST_LISTED).stream()
                .map(this::view)
                .toList();
    }

    @DELETE
    @Path("invitations/{id}")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON})
    @Operation(summary = "Take an invitation back")
    public void revoke(@PathParam("id") String id) {
        revokeInvitation.revoke(id);
    }

    @GET
    @Path("invitations/current")
    @RolesAllowed(Roles.CONTESTANT)
    @Operation(summary = "What the invitation the caller comes with is for")
    public Capability current() {
        return reach.capability().orElseThrow(() -> new NotFound("invitation"));
    }

    @POST
    @Path("invitations/acceptance")
    @RolesAllowed(Roles.CONTESTANT)
    @Operation(summary = "Make the caller's account the owner of the entry it was invited to")
    public InvitationView accept(@NotNull Acceptance acceptance) {
        return view(acceptInvitation.accept(acceptance.token()));
    }

    private Response shared(MadeInvitation made) {
        CacheControl secret = new CacheControl();
        secret.setNoStore(true);
        return Response.status(Status.CREATED)
                .cacheControl(secret)
                .entity(SharedInvitation.of(view(made.invitation()), made.token(), publicBaseUrl))
                .build();
    }

    private InvitationView view(Invitation invitation) {
        return InvitationView.of(invitation, clock.instant());
    }

    record Acceptance(String token) {}
}
