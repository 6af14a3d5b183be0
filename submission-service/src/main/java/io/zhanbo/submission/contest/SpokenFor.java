package io.zhanbo.submission.contest;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * The units the current user speaks for: a liaison for the own unit and all below it, so that a county bureau can act for
 * a school that has no liaison of its own. Nobody speaks for the unit above.
 */
@ApplicationScoped
public class SpokenFor {

    private final Contests contests;
    private final CurrentUser user;

    SpokenFor(Contests contests, CurrentUser user) {
        this.contests = contests;
        this.user = user;
    }

    public boolean includes(String contestId, String unitId) {
        return own().filter(mine -> mine.equals(unitId)
                        || contests.find(contestId)
                                .filter(contest -> contest.tree().isWithin(unitId, mine))
                                .isPresent())
                .isPresent();
    }

    /** In one contest, in its order; none if the own unit does not take part. */
    public List<String> in(Contest contest) {
        return own().map(contest.tree()::within).orElse(List.of());
    }

    /** In all contests, each as {@code <contest id>/<unit id>}. */
    public List<String> everywhere() {
        return own().isEmpty()
                ? List.of()
                : contests.all().stream()
                        .flatMap(contest -> in(contest).stream().map(unit -> contest.id() + "/" + unit))
                        .toList();
    }

    /**
     * The contest of a unit that the current user speaks for.
     *
     * @throws NotFound if there is none, or none of the user's
     */
    public Contest require(String contestId, String unitId) {
        return contests.find(contestId)
                .filter(contest -> contest.unit(unitId).isPresent())
                .filter(contest -> includes(contestId, unitId))
                .orElseThrow(() -> new NotFound("unit"));
    }

    private Optional<String> own() {
        return user.is(Roles.LIAISON) ? user.unit() : Optional.empty();
    }
}
