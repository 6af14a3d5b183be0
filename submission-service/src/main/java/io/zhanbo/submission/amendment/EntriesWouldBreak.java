package io.zhanbo.submission.amendment;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.Collectors;

/** A change of a contest would make entries invalid that hold today. */
class EntriesWouldBreak extends BrokenRule {

    EntriesWouldBreak(List<Breach> breaches) {
        super(
                Status.CONFLICT,
                "contest-would-break-entries",
                breaches.stream().map(Breach::toString).collect(Collectors.joining(", ")));
        with("breaches", breaches);
    }
}
