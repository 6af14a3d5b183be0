package io.zhanbo.submission.contest;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;

/** The last second of nominating is over. */
class NominationsClosed extends BrokenRule {

    NominationsClosed(Instant closesAt, String readable) {
        super(Status.CONFLICT, "nominations-closed", readable);
        with("nominationsCloseAt", closesAt);
    }
}
