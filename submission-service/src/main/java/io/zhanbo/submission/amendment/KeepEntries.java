package io.zhanbo.submission.amendment;

import io.zhanbo.submission.contest.ContestChanging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;

/** Refuses a change of a contest that would make entries invalid that hold today, and says which rules and how many. */
@ApplicationScoped
class KeepEntries {

    private final KeepLimits limits;
    private final KeepTimes times;

    KeepEntries(KeepLimits limits, KeepTimes times) {
        this.limits = limits;
        this.times = times;
    }

    void on(@Observes ContestChanging changing) {
        if (changing.previous() == null) {
            return;
        }
        List<Breach> breaches = Stream.concat(limits.breaches(changing), times.breaches(changing))
                .toList();
        if (!breaches.isEmpty()) {
            throw new EntriesWouldBreak(breaches);
        }
    }
}
