package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** No script has been announced, or none has arrived. */
class ScriptNotArrived extends BrokenRule {

    ScriptNotArrived() {
        super(Status.CONFLICT, "script-not-arrived");
    }
}
