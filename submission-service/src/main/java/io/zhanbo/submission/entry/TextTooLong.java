package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenField;

/** A text has more characters than its limit. */
class TextTooLong extends BrokenField {

    TextTooLong(TextField field, int length, int limit) {
        super(field.path(), "text-too-long", field.ordinal(), limit, length, length - limit);
        with("limit", limit);
        with("length", length);
    }
}
