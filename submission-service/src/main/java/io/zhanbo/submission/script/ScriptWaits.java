package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Too many scripts are being read at this moment, or the virus scanner does not answer: complete it again in a while. */
class ScriptWaits extends BrokenRule {

    ScriptWaits() {
        super(Status.SERVICE_UNAVAILABLE, "script-waits");
    }
}
