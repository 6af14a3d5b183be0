package io.zhanbo.submission.contestant;

import io.zhanbo.submission.FieldFault;
import io.zhanbo.submission.text.TextField;

/** A name that is several, or says what someone does: conflicts of interest would not be found. */
class SeveralInOne extends FieldFault {

    SeveralInOne(TextField field) {
        super(field.path(), "several-in-one-name", field.ordinal());
    }
}
