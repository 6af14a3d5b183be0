package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A minor takes part, and no guardian's consent is recorded that still counts. */
class GuardianConsentMissing extends BrokenRule {

    GuardianConsentMissing() {
        super(Status.CONFLICT, "guardian-consent-missing");
    }
}
