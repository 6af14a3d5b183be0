package io.zhanbo.submission.upload;

import io.zhanbo.submission.BrokenField;

/** More arrived than was declared: the upload is given up. */
class UploadOverran extends BrokenField {

    UploadOverran(long arrived, long declared) {
        super("size", "upload-overran", declared, arrived);
        with("limit", declared);
        with("size", arrived);
    }
}
