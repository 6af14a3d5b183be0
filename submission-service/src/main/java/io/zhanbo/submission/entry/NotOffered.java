package io.zhanbo.submission.entry;

import io.zhanbo.submission.BrokenField;
import java.util.List;

/** The topic, form or unit is none of the contest's. */
class NotOffered extends BrokenField {

    NotOffered(String field, List<String> offered) {
        super(field, field + "-not-offered", String.join(", ", offered));
        with("offered", offered);
    }
}
