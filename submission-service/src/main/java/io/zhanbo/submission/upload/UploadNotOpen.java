package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Nothing can arrive in an upload that is complete or given up; begin a new one. */
class UploadNotOpen extends BrokenRule {

    UploadNotOpen(UploadState state) {
        super(Status.CONFLICT, "upload-not-open", state.ordinal());
        with("state", state);
    }
}
