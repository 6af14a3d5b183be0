package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The entry got another video after this one had arrived. */
class VideoNewer extends BrokenRule {

    VideoNewer() {
        super(Status.CONFLICT, "video-newer");
    }
}
