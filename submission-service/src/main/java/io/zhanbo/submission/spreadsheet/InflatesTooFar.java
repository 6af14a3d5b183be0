package io.zhanbo.submission.spreadsheet;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A small file from which far more comes out than any catalogue needs. */
class InflatesTooFar extends BrokenRule {

    InflatesTooFar(long limit) {
        super(Status.REQUEST_ENTITY_TOO_LARGE, "spreadsheet-inflates-too-far", limit);
        with("limit", limit);
    }
}
