package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** An upload of this entry is not finished: go on with it or give it up first. */
class UploadOpen extends BrokenRule {

    UploadOpen(String uploadId) {
        super(Status.CONFLICT, "upload-open");
        with("uploadId", uploadId);
    }
}
