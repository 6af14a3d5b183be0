package io.zhanbo.submission.contact;

import io.zhanbo.runtime.problem.BrokenField;

/** A unit is written to at a few addresses, not at a list of them. */
class TooManyContacts extends BrokenField {

    TooManyContacts(int limit) {
        super("contacts", "too-many-contacts", limit);
        with("limit", limit);
    }
}
