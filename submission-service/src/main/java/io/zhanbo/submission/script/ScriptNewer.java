package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The entry got another script after this one had arrived. */
class ScriptNewer extends BrokenRule {

    ScriptNewer() {
        super(Status.CONFLICT, "script-newer");
    }
}
