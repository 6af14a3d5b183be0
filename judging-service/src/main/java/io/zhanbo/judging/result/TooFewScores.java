package io.zhanbo.judging.result;

import io.zhanbo.judging.result.Completeness.ThinWork;
import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Works with fewer than three valid scores cannot be ranked; the problem's {@code works} lists them. */
class TooFewScores extends BrokenRule {
    private static final long serialVersionUID = 1L;

    TooFewScores(List<ThinWork> thin) {
        super(Status.CONFLICT, "too-few-scores", thin.size());
        with("works", thin);
    }
}
