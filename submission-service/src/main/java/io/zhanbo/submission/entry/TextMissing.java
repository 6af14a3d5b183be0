package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenField;

/** A text that is needed is not there. */
class TextMissing extends BrokenField {

    TextMissing(TextField field) {
        super(field.path(), "text-missing", field.ordinal());
    }
}
