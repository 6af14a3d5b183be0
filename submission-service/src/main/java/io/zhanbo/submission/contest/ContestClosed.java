package io.zhanbo.submission.contest;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;

/** The last second of handing in is over. */
class ContestClosed extends BrokenRule {

    ContestClosed(Instant closesAt, String readable) {
        super(Status.CONFLICT, "contest-closed", readable);
        with("closesAt", closesAt);
    }
}
