package io.zhanbo.judging.opening;

import io.quarkus.panache.common.Parameters;
import io.zhanbo.judging.round.Ownership;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the rounds that are anything to the current user: the organiser's all, a liaison's the unit's, a judge's those judged. */
@ApplicationScoped
class RoundLists {

    private static final String VISIBLE = "from Round r where (:contest is null or r.contestId = :contest)"
            + " and (:everything = true or r.unitId = :unit"
            + " or exists (select 1 from Seat s where s.roundId = r.id and s.judge = :me))"
            + " order by r.openedAt, r.id";

    private final Rounds rounds;
    private final Ownership ownership;
    private final CurrentUser user;

    RoundLists(Rounds rounds, Ownership ownership, CurrentUser user) {
        this.rounds = rounds;
        this.ownership = ownership;
        this.user = user;
    }

    /** @param contestId null for those of all contests */
    List<Round> visible(String contestId) {
        return rounds.list(
                VISIBLE,
                Parameters.with("contest", contestId)
                        .and("everything", user.is(Roles.ORGANISER))
                        .and("unit", ownership.unit().orElse(""))
                        .and("me", user.id()));
    }
}
