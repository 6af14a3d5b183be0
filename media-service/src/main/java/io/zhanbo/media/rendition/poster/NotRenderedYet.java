package io.zhanbo.media.rendition.poster;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A poster is chosen from the film as it is shown. */
class NotRenderedYet extends BrokenRule {
    private static final long serialVersionUID = 1L;

    NotRenderedYet() {
        super(Status.CONFLICT, "not-rendered-yet");
    }
}
