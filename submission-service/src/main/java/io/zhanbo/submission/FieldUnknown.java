package io.zhanbo.submission;

import io.zhanbo.runtime.problem.BrokenField;

/** The request holds a field that does not exist or that only the system writes. */
class FieldUnknown extends BrokenField {

    FieldUnknown(String field) {
        super(field, "field-unknown", field);
    }
}
