package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenField;

/** A text holds characters that nobody can read: control characters or half a character. */
class TextUnreadable extends BrokenField {

    TextUnreadable(TextField field) {
        super(field.path(), "text-unreadable", field.ordinal());
    }
}
