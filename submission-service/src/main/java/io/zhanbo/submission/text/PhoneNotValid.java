package io.zhanbo.submission.text;

import io.zhanbo.submission.FieldFault;

/** What stands for a phone number cannot be one; the problem does not repeat it, because it may be personal. */
class PhoneNotValid extends FieldFault {

    PhoneNotValid(TextField field) {
        super(field.path(), "phone-not-valid");
    }
}
