package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Nobody has to consent for an adult, so nobody's name is kept who would. */
class NotAMinor extends BrokenRule {

    NotAMinor() {
        super(Status.CONFLICT, "not-a-minor");
    }
}
