package io.zhanbo.submission.contestant;

import io.zhanbo.submission.FieldFault;
import io.zhanbo.submission.text.TextField;

/** A team has more people of one kind than can be named. */
class TooManyPeople extends FieldFault {

    TooManyPeople(TextField field, int limit) {
        super(field.path(), "too-many-people", limit);
        with("limit", limit);
    }
}
