package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenField;

/** What stands for a phone number cannot be one; the problem does not repeat it, because it may be personal. */
class PhoneNotValid extends BrokenField {

    PhoneNotValid() {
        super(TextField.PHONE.path(), "phone-not-valid");
    }
}
