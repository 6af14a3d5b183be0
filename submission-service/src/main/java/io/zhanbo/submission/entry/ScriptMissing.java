package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The entry has no script yet. */
class ScriptMissing extends BrokenRule {

    ScriptMissing() {
        super(Status.CONFLICT, "script-missing");
    }
}
