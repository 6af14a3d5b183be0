package io.zhanbo.submission.spreadsheet;

import io.zhanbo.runtime.problem.BrokenField;

/** The file is no xlsx file. */
class NotASpreadsheet extends BrokenField {

    NotASpreadsheet(FileKind kind) {
        super("file", "spreadsheet-not-xlsx", kind.ordinal());
        with("found", kind);
    }
}
