package io.zhanbo.submission.spreadsheet;

import io.zhanbo.runtime.problem.BrokenField;

/** The sheet has more rows than are read at once. */
class TooManyRows extends BrokenField {

    TooManyRows(int limit) {
        super("file", "spreadsheet-too-many-rows", limit);
        with("limit", limit);
    }
}
