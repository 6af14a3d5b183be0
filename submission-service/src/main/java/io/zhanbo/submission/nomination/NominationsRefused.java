package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Some entries of a list cannot be nominated, so none of it was. */
class NominationsRefused extends BrokenRule {

    NominationsRefused(List<Obstacle> obstacles) {
        super(Status.CONFLICT, "nominations-refused", obstacles.size());
        with("entries", obstacles);
    }

    /**
     * Why one of them cannot.
     *
     * @param problem code, as it would be answered for this entry alone
     * @param detail  its words in the caller's language
     */
    record Obstacle(String entryId, String problem, String detail) {}
}
