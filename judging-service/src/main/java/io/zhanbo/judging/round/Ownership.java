package io.zhanbo.judging.round;

import io.quarkus.security.ForbiddenException;
import io.zhanbo.events.judging.Level;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whose a round is: the organiser's, or that of the unit whose preliminary it is. Its owner runs it; the organiser may look at every one. */
@ApplicationScoped
public class Ownership {

    private final CurrentUser user;

    Ownership(CurrentUser user) {
        this.user = user;
    }

    /**
     * For whom the current user opens rounds of a level.
     *
     * @return the unit whose liaison the user is; empty for the organiser
     * @throws ForbiddenException if rounds of this level are another's to open
     */
    public Optional<String> of(Level level) {
        Optional<String> unit = level == Level.PRELIMINARY ? unit() : Optional.empty();
        if (unit.isEmpty() && !(level == Level.FINAL && user.is(Roles.ORGANISER))) {
            throw new ForbiddenException();
        }
        return unit;
    }

    /** The unit whose rounds are the current user's. */
    public Optional<String> unit() {
        return user.is(Roles.LIAISON) ? user.unit() : Optional.empty();
    }

    /** Whether the current user may look at all there is to a round. */
    public boolean maySee(Round round) {
        return user.is(Roles.ORGANISER) || isOwn(round);
    }

    /**
     * @throws NotFound           if the current user may not even look at the round
     * @throws ForbiddenException if the user may look at it and no more
     */
    void mustOwn(Round round) {
        if (!maySee(round)) {
            throw Rounds.unknown();
        }
        if (!isOwn(round)) {
            throw new ForbiddenException();
        }
    }

    private boolean isOwn(Round round) {
        return round.unitId().map(unit -> unit().equals(Optional.of(unit))).orElseGet(() -> user.is(Roles.ORGANISER));
    }
}
