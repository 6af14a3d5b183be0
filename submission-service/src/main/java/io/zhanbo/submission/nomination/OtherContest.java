package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.problem.BrokenField;

/** Only an entry of the same contest can take another's place. */
class OtherContest extends BrokenField {

    OtherContest(String entryId) {
        super("by", "entry-of-other-contest");
        with("entryId", entryId);
    }
}
