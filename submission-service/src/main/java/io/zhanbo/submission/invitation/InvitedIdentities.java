package io.zhanbo.submission.invitation;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.Capability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Turns an invitation into the identity of the entry's owner, who reaches that entry only. Every token is looked up, so that
 * nobody who guesses can keep those out who come from the same address.
 */
@ApplicationScoped
class InvitedIdentities implements IdentityProvider<InvitationRequest> {

    private static final Duration FOR_GUESSING = Duration.ofSeconds(1);

    private final Invitations invitations;
    private final Misses misses;
    private final Clock clock;

    InvitedIdentities(Invitations invitations, Misses misses, Clock clock) {
        this.invitations = invitations;
        this.misses = misses;
        this.clock = clock;
    }

    @Override
    public Class<InvitationRequest> getRequestType() {
        return InvitationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(InvitationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request))
                .onFailure(failure -> misses.areMany(request.address()))
                .call(() -> Uni.createFrom().voidItem().onItem().delayIt().by(FOR_GUESSING));
    }

    @Transactional
    SecurityIdentity identity(InvitationRequest request) {
        Optional<Invitation> known = InvitationToken.of(request.token()).flatMap(invitations::find);
        if (known.isEmpty()) {
            misses.count(request.address());
        }
        return known.filter(invitation -> invitation.state(clock.instant()) == InvitationState.OPEN)
                .map(InvitedIdentities::identity)
                .orElseThrow(AuthenticationFailedException::new);
    }

    private static SecurityIdentity identity(Invitation invitation) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new InvitedPrincipal(invitation.ownerId()))
                .addRole(Roles.CONTESTANT)
                .addAttribute(Capability.ATTRIBUTE, invitation.capability())
                .build();
    }
}
