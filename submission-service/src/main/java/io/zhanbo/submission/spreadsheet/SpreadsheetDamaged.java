package io.zhanbo.submission.spreadsheet;

import io.zhanbo.runtime.problem.BrokenField;

/** The file says it is a spreadsheet and cannot be read as one. */
class SpreadsheetDamaged extends BrokenField {

    SpreadsheetDamaged() {
        super("file", "spreadsheet-damaged");
    }
}
