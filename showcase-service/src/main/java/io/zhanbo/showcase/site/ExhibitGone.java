package io.zhanbo.showcase.site;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** It was on show, and was taken down. */
class ExhibitGone extends BrokenRule {
    private static final long serialVersionUID = 1L;

    ExhibitGone() {
        super(Status.GONE, "exhibit-gone");
    }
}
