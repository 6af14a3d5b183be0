package io.zhanbo.submission.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** Someone wrote meanwhile: the answer holds both versions, so that the later writer loses nothing. */
class EntryChanged extends BrokenRule {

    EntryChanged(EntryForm yours, EntryView current) {
        super(Status.PRECONDITION_FAILED, "entry-changed");
        with("yours", new Confidential(yours));
        with("current", new Confidential(current));
    }

    /** For the answer only: problems are logged with their members, and contact data must not be. */
    private record Confidential(@JsonValue Object value) {

        @Override
        public String toString() {
            return "confidential";
        }
    }
}
