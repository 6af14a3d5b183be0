package io.zhanbo.submission.consent;

import io.zhanbo.runtime.problem.BrokenField;

/** What is written down of a guardian's consent is not all there; a name is not repeated. */
class GuardianFieldBroken extends BrokenField {

    GuardianFieldBroken(String field) {
        super(field, "guardian-field-not-valid");
    }
}
