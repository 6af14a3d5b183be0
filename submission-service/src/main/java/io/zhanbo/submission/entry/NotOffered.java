package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.submission.FieldFault;
import java.util.List;
import java.util.stream.Collectors;

/** The topic, form or unit is none of the contest's. */
class NotOffered extends FieldFault {

    /** @param what topic, form or unit; part of the problem's code */
    NotOffered(String field, String what, List<Choice> offered) {
        super(field, what + "-not-offered", offered.stream().map(Choice::name).collect(Collectors.joining(", ")));
        with("offered", offered.stream().map(Choice::code).toList());
    }
}
