package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.BrokenField;

/** What arrived cannot become the entry's video: it is given up, and another can be uploaded in its place. */
abstract class UploadUnfit extends BrokenField {

    UploadUnfit(String field, String code, Object... arguments) {
        super(field, code, arguments);
    }
}
