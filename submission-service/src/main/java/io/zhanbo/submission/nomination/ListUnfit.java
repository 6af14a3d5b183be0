package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.problem.BrokenField;

/** A list of entries names each of them once. */
class ListUnfit extends BrokenField {

    ListUnfit(int longest) {
        super("entries", "entry-list-unfit", longest);
        with("limit", longest);
    }
}
