package io.zhanbo.submission.contest;

import io.zhanbo.events.submission.ContestChanged.Unit;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /** The same, for an organiser all. */
    public List<String> shown(Contest contest) {
        return user.is(Roles.ORGANISER)
                ? contest.units().stream().map(Unit::unitId).toList()
                : in(contest);
    }

    /** In all contests, or in one, by the contest's id; those in which there are none are left out. */
    public Map<String, List<String>> everywhere(String contestId) {
        Map<String, List<String>> units = new TreeMap<>();
        if (own().isPresent()) {
            List<Contest> among = contestId == null
                    ? contests.all()
                    : contests.find(contestId).stream().toList();
            among.forEach(contest -> units.put(contest.id(), in(contest)));
        }
        units.values().removeIf(List::isEmpty);
        return units;
    }

    /**
     * The contest of a unit that the current user speaks for.
     *
     * @throws NotFound if there is none, or none of the user's
     */
    public Contest require(String contestId, String unitId) {
        return contest(contestId, unitId)
                .filter(contest -> includes(contestId, unitId))
                .orElseThrow(() -> new NotFound("unit"));
    }

    /**
     * The same, for an organiser of any unit.
     *
     * @throws NotFound if there is none, or none of the user's
     */
    public Contest requireOrOrganiser(String contestId, String unitId) {
        return contest(contestId, unitId)
                .filter(contest -> user.is(Roles.ORGANISER) || includes(contestId, unitId))
                .orElseThrow(() -> new NotFound("unit"));
    }

    /**
     * For which unit the current user acts: the one that is named, or the own.
     *
     * @param named null for the own
     * @throws NotFound if there is none, or none that the user speaks for
     */
    public String chosen(String contestId, String named) {
        String unitId = named == null ? own().orElse("") : named;
        require(contestId, unitId);
        return unitId;
    }

    private Optional<Contest> contest(String contestId, String unitId) {
        return contests.find(contestId).filter(contest -> contest.unit(unitId).isPresent());
    }

    private Optional<String> own() {
        return user.is(Roles.LIAISON) ? user.unit() : Optional.empty();
    }
}
