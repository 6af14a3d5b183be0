package io.zhanbo.media.asset.progress;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Nobody follows more than some videos at a time. */
class TooManyStreams extends BrokenRule {
    private static final long serialVersionUID = 1L;

    TooManyStreams(int most) {
        super(Status.TOO_MANY_REQUESTS, "too-many-streams", most);
        with("most", most);
    }
}
