package io.zhanbo.submission.video;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Only a verdict of REVIEW leaves a person to decide: what the checks are sure of stands. */
class NothingToReject extends BrokenRule {

    NothingToReject(VideoVerdict verdict) {
        super(Status.CONFLICT, "nothing-to-reject", verdict.ordinal());
        with("verdict", verdict);
    }
}
