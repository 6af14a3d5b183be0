package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Rows are wrong; a catalogue is committed as a whole or not at all. */
class CatalogueBroken extends BrokenRule {

    CatalogueBroken(List<Integer> rows) {
        super(Status.CONFLICT, "catalogue-broken", rows.size());
        with("rows", rows);
    }
}
