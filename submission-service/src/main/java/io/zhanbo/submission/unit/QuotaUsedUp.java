package io.zhanbo.submission.unit;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A unit, with those below it, has nominated as many entries as it may. */
class QuotaUsedUp extends BrokenRule {

    QuotaUsedUp(String unitId, int quota) {
        super(Status.CONFLICT, "quota-used-up", quota, unitId);
        with("unitId", unitId);
        with("quota", quota);
    }
}
