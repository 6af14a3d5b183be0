package io.zhanbo.submission.amendment;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** A change of a contest would make entries invalid that hold today. The first rule is put in words, all are listed. */
class EntriesWouldBreak extends BrokenRule {

    /** @param breaches at least one */
    EntriesWouldBreak(List<Breach> breaches) {
        super(
                Status.CONFLICT,
                "contest-would-break-entries",
                breaches.size(),
                breaches.get(0).wordsOfField(),
                breaches.get(0).entries(),
                breaches.get(0).needed());
        with("breaches", breaches);
    }
}
