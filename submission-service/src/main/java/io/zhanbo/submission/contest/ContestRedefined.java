package io.zhanbo.submission.contest;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Someone changed the contest meanwhile: the answer holds both definitions, so that the later writer loses nothing. */
class ContestRedefined extends BrokenRule {

    /** @param current as it now stands, or null if there is no such contest */
    ContestRedefined(ContestDefinition yours, ContestView current) {
        super(Status.PRECONDITION_FAILED, "contest-changed");
        with("yours", yours);
        with("current", current);
    }
}
