package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.problem.BrokenRule;
import io.zhanbo.submission.unit.Ranking;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Someone ranked the unit's entries meanwhile: the answer holds both orders, so that the later writer loses nothing. */
class RankingChanged extends BrokenRule {

    RankingChanged(List<String> yours, Ranking current) {
        super(Status.PRECONDITION_FAILED, "ranking-changed");
        with("yours", yours);
        with("current", current);
    }
}
