package io.zhanbo.submission;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** How far the caller's credentials reach: an account's to all it owns, an invitation's to one entry. */
@ApplicationScoped
public class Reach {

    private final SecurityIdentity identity;

    Reach(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** What the caller came with instead of an account. */
    public Optional<Capability> capability() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(identity.getAttribute(Capability.ATTRIBUTE))
                : Optional.empty();
    }

    public boolean includes(String entryId) {
        return capability()
                .map(Capability::entryId)
                .filter(id -> !id.equals(entryId))
                .isEmpty();
    }

    /**
     * The id of an entry the caller is about to begin.
     *
     * @throws InvitedElsewhere if the invitation is for another contest or unit
     */
    public String newEntry(String contestId, String unitId) {
        requireUnit(unitId);
        if (capability().filter(held -> !held.contestId().equals(contestId)).isPresent()) {
            throw new InvitedElsewhere();
        }
        return capability()
                .map(Capability::entryId)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** @throws InvitedElsewhere if the invitation is for another unit */
    public void requireUnit(String unitId) {
        if (capability()
                .map(Capability::unitId)
                .filter(unit -> !unit.equals(unitId))
                .isPresent()) {
            throw new InvitedElsewhere();
        }
    }

    /** @throws AccountNeeded if the caller only holds an invitation */
    public void requireAccount() {
        if (capability().isPresent()) {
            throw new AccountNeeded();
        }
    }
}
