package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The virus scanner is away; what arrived in time is kept and looked at as soon as it is back. */
class NotScannedYet extends BrokenRule {

    NotScannedYet() {
        super(Status.SERVICE_UNAVAILABLE, "upload-not-scanned-yet");
    }
}
