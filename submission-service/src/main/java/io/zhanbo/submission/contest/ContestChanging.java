package io.zhanbo.submission.contest;

import java.time.Instant;

/**
 * A contest is about to get this definition. Fired inside the transaction: an observer that throws refuses it.
 *
 * @param contestId the contest
 * @param previous  what it has been, or null if there was none
 * @param next      what it is going to be
 * @param now       when
 */
public record ContestChanging(String contestId, ContestDefinition previous, ContestDefinition next, Instant now) {

    /** When what was possible; only if there was a contest. */
    public Timeline was() {
        return Timeline.of(previous);
    }

    public Timeline willBe() {
        return Timeline.of(next);
    }
}
