package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenField;
import java.util.List;

/** The topic, form or unit is none of the contest's. */
class NotOffered extends BrokenField {

    /** @param what topic, form or unit; part of the problem's code */
    NotOffered(String field, String what, List<String> offered) {
        super(field, what + "-not-offered", String.join(", ", offered));
        with("offered", offered);
    }
}
