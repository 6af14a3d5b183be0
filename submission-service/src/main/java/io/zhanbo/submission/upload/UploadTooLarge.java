package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.BrokenField;

/** A file is larger than the contest allows. */
class UploadTooLarge extends BrokenField {

    /** @param limit largest file, bytes */
    UploadTooLarge(long size, long limit) {
        super("size", "upload-too-large", limit, size);
        with("limit", limit);
        with("size", size);
    }
}
