package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.problem.BrokenField;

/** Only another entry of the same contest can take a place. */
class NoSubstitute extends BrokenField {

    NoSubstitute(String entryId) {
        super("by", "entry-no-substitute");
        with("entryId", entryId);
    }
}
