package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The entry has no complete video yet. */
class VideoMissing extends BrokenRule {

    VideoMissing() {
        super(Status.CONFLICT, "video-missing");
    }
}
