package io.zhanbo.submission.video;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Only a verdict of REVIEW can be overridden: a rejected video has to be replaced. */
class NothingToOverride extends BrokenRule {

    NothingToOverride(VideoVerdict verdict) {
        super(Status.CONFLICT, "nothing-to-override", verdict.ordinal());
        with("verdict", verdict);
    }
}
