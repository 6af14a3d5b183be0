package io.zhanbo.judging.opening;

import io.zhanbo.judging.entry.Nomination;
import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Some nominated entries have no judges' copy yet; the problem's {@code works} lists them. */
class WorksNotReady extends BrokenRule {
    private static final long serialVersionUID = 1L;

    /** One of the works that are waited for. */
    record Waiting(String entryId, String title) {}

    WorksNotReady(List<Nomination> waiting) {
        super(Status.CONFLICT, "works-not-ready", waiting.size());
        with(
                "works",
                waiting.stream()
                        .map(each -> new Waiting(each.entryId(), each.title()))
                        .toList());
    }
}
