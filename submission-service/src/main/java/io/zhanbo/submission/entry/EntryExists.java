package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** A contestant has one entry in a contest. */
class EntryExists extends BrokenRule {

    EntryExists(String entryId) {
        super(Status.CONFLICT, "entry-exists");
        with("entryId", entryId);
    }
}
