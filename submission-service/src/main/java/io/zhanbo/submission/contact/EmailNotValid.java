package io.zhanbo.submission.contact;

import io.zhanbo.submission.FieldFault;

/** What stands for a mail address cannot be one; the problem does not repeat it, because it may be personal. */
class EmailNotValid extends FieldFault {

    EmailNotValid(String field) {
        super(field, "email-not-valid");
    }
}
