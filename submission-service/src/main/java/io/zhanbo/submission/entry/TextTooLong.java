package io.zhanbo.submission.entry;

import io.zhanbo.submission.FieldFault;

/** A text has more characters than its limit. */
class TextTooLong extends FieldFault {

    TextTooLong(TextField field, int length, int limit) {
        super(field.path(), "text-too-long", field.ordinal(), limit, length, length - limit);
        with("limit", limit);
        with("length", length);
    }
}
