package io.zhanbo.media.rendition;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Renditions are made only of a video that is checked, not rejected and not withdrawn. */
class NoUsableVideo extends BrokenRule {
    private static final long serialVersionUID = 1L;

    NoUsableVideo() {
        super(Status.CONFLICT, "no-usable-video");
    }
}
