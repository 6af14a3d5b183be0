package io.zhanbo.submission.amendment;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** A change of the contest would take away a topic, form or unit that entries have. */
class ChoiceInUse extends BrokenRule {

    ChoiceInUse(String field, List<String> inUse, long entries) {
        super(Status.CONFLICT, "contest-choice-in-use", field, String.join(", ", inUse), entries);
        with("field", field);
        with("entries", entries);
        with("inUse", inUse);
    }
}
