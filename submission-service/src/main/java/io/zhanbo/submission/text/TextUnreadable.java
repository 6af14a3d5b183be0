package io.zhanbo.submission.text;

import io.zhanbo.submission.FieldFault;

/** A text holds characters that nobody can read: control characters or half a character. */
class TextUnreadable extends FieldFault {

    TextUnreadable(TextField field) {
        super(field.path(), "text-unreadable", field.ordinal());
    }
}
