package io.zhanbo.submission.text;

import io.zhanbo.submission.FieldFault;

/** A text that is needed is not there. */
class TextMissing extends FieldFault {

    TextMissing(TextField field) {
        super(field.path(), "text-missing", field.ordinal());
    }
}
