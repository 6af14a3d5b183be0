package io.zhanbo.submission.unit;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A unit has nominated as many entries as it may. */
class QuotaUsedUp extends BrokenRule {

    QuotaUsedUp(int quota) {
        super(Status.CONFLICT, "quota-used-up", quota);
        with("quota", quota);
    }
}
