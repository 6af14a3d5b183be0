package io.zhanbo.submission.contest;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;

/** Nothing can be handed in before the contest opens. */
class ContestNotOpen extends BrokenRule {

    ContestNotOpen(Instant opensAt, String readable) {
        super(Status.CONFLICT, "contest-not-open", readable);
        with("opensAt", opensAt);
    }
}
