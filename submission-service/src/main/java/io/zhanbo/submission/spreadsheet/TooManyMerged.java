package io.zhanbo.submission.spreadsheet;

import io.zhanbo.runtime.problem.BrokenField;

/** More cells are merged with others than can be explained one by one. */
class TooManyMerged extends BrokenField {

    TooManyMerged(int limit) {
        super("file", "spreadsheet-too-many-merged", limit);
        with("limit", limit);
    }
}
