package io.zhanbo.submission.contest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.zhanbo.events.submission.ContestChanged;
import java.time.Instant;

/**
 * A contest as anyone may read it: its definition, which can be put back as it is, and what follows from it.
 *
 * @param id         the contest
 * @param version    raised by one with every change
 * @param definition as it was written down, what may be left out filled in
 * @param moments    the timeline as points in time; {@code closesAt} with the grace everyone has
 * @param revisableTo last second in which what was handed in may be changed
 */
record ContestView(
        String id,
        long version,
        @JsonUnwrapped ContestDefinition definition,
        ContestChanged.Timeline moments,
        Instant revisableTo) {

    static ContestView of(Contest contest) {
        return new ContestView(
                contest.id(),
                contest.version(),
                contest.definition().startingAt(contest.seasonStart()),
                contest.moments(),
                contest.timeline().revisableTo());
    }
}
