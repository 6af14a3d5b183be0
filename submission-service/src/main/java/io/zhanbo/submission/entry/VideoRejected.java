package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The checks rejected the video; it can only be replaced. */
class VideoRejected extends BrokenRule {

    VideoRejected() {
        super(Status.CONFLICT, "video-rejected");
    }
}
