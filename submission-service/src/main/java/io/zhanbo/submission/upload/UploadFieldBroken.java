package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.BrokenField;

/** A field that describes the file cannot be as it is. */
class UploadFieldBroken extends BrokenField {

    UploadFieldBroken(String field, String code) {
        super(field, code);
    }
}
