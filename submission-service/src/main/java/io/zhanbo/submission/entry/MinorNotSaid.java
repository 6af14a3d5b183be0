package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Nobody said whether the contestant is a minor: what is not said must not count as no, or a guardian would never be asked. */
class MinorNotSaid extends BrokenRule {

    MinorNotSaid() {
        super(Status.CONFLICT, "minor-not-said");
    }
}
