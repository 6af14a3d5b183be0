package io.zhanbo.submission.deadline;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The extension was good for one hand-in, and another was faster. */
class ExtensionUsed extends BrokenRule {

    ExtensionUsed() {
        super(Status.CONFLICT, "extension-used");
    }
}
