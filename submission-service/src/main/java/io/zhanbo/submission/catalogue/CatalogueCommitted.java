package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The rows are entries already; from now on those are changed. */
class CatalogueCommitted extends BrokenRule {

    CatalogueCommitted() {
        super(Status.CONFLICT, "catalogue-committed");
    }
}
