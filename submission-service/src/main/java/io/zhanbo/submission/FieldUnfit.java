package io.zhanbo.submission;

import io.zhanbo.runtime.problem.BrokenField;

/** A field holds what it cannot take: a word for a number or a moment, or one that is not among its choices. */
class FieldUnfit extends BrokenField {

    FieldUnfit(String field) {
        super(field, "field-unfit", field);
    }
}
