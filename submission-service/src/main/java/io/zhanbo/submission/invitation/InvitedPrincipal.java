package io.zhanbo.submission.invitation;

import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The entry's owner in the form in which accounts come, so that everything behind works the same for both. */
class InvitedPrincipal implements JsonWebToken {

    private final String ownerId;

    InvitedPrincipal(String ownerId) {
        this.ownerId = ownerId;
    }

    @Override
    public String getName() {
        return ownerId;
    }

    @Override
    public Set<String> getClaimNames() {
        return Set.of(Claims.sub.name());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String claim) {
        return claim.equals(Claims.sub.name()) ? (T) ownerId : null;
    }
}
