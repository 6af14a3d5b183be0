package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import io.zhanbo.submission.video.VideoVerdict;
import jakarta.ws.rs.core.Response.Status;

/** Only a video that the checks, or a person in their stead, accepted can go into the final. */
class VideoNotAccepted extends BrokenRule {

    VideoNotAccepted(VideoVerdict verdict) {
        super(Status.CONFLICT, "video-not-accepted", verdict.ordinal());
        with("verdict", verdict);
    }
}
