package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The entry's state does not allow this act. */
class StateForbids extends BrokenRule {

    /** @param act part of the problem's code, which says in which states it is possible */
    StateForbids(String act, EntryState state) {
        super(Status.CONFLICT, "cannot-" + act, state.ordinal());
        with("state", state);
    }
}
