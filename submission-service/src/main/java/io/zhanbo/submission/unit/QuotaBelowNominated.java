package io.zhanbo.submission.unit;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A quota cannot fall below what the unit and those below it have nominated already. */
class QuotaBelowNominated extends BrokenRule {

    QuotaBelowNominated(String unitId, int quota, int nominated) {
        super(Status.CONFLICT, "quota-below-nominated", unitId, nominated);
        with("unitId", unitId);
        with("quota", quota);
        with("nominated", nominated);
    }
}
