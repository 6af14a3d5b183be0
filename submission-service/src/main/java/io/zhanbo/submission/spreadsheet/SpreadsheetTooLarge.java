package io.zhanbo.submission.spreadsheet;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The file has more bytes than are taken. */
class SpreadsheetTooLarge extends BrokenRule {

    SpreadsheetTooLarge(long limit) {
        super(Status.REQUEST_ENTITY_TOO_LARGE, "spreadsheet-too-large", limit);
        with("limit", limit);
    }
}
