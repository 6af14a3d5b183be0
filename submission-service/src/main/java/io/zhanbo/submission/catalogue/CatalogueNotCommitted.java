package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The rows are no entries yet that could take files. */
class CatalogueNotCommitted extends BrokenRule {

    CatalogueNotCommitted() {
        super(Status.CONFLICT, "catalogue-not-committed");
    }
}
