package io.zhanbo.judging.result;

import io.zhanbo.judging.result.Completeness.MissingSheet;
import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** A round cannot close while sheets are missing; the problem's {@code missing} lists them. */
class SheetsMissing extends BrokenRule {
    private static final long serialVersionUID = 1L;

    SheetsMissing(List<MissingSheet> missing) {
        super(Status.CONFLICT, "sheets-missing", missing.size());
        with("missing", missing);
    }
}
