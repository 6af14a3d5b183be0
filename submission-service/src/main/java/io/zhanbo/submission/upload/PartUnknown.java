package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.BrokenField;

/** The upload has no part of this number, or too many or none were named at once. */
class PartUnknown extends BrokenField {

    PartUnknown(int partCount, int atOnce) {
        super("numbers", "upload-part-unknown", partCount, atOnce);
        with("partCount", partCount);
        with("atOnce", atOnce);
    }
}
