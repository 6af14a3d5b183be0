package io.zhanbo.submission.text;

import io.zhanbo.submission.FieldFault;

/** A text has more characters than its limit. */
public class TextTooLong extends FieldFault {

    public TextTooLong(TextField field, int length, int limit) {
        super(field.path(), "text-too-long", field.ordinal(), limit, length, length - limit);
        with("limit", limit);
        with("length", length);
    }
}
