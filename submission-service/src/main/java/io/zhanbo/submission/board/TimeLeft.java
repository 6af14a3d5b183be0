package io.zhanbo.submission.board;

import io.zhanbo.submission.contest.Timeline;
import java.time.Duration;
import java.time.Instant;

/**
 * How long there is still time, by the server's clock.
 *
 * @param closesAt               last second of handing in
 * @param secondsLeft            until then; 0 once it is over
 * @param nominationsCloseAt     last second of nominating
 * @param nominationsSecondsLeft until then; 0 once it is over
 */
record TimeLeft(Instant closesAt, long secondsLeft, Instant nominationsCloseAt, long nominationsSecondsLeft) {

    static TimeLeft of(Timeline timeline, Instant now) {
        return new TimeLeft(
                timeline.closesAt(),
                until(timeline.closesAt(), now),
                timeline.nominationsCloseAt(),
                until(timeline.nominationsCloseAt(), now));
    }

    private static long until(Instant end, Instant now) {
        return Math.max(0, Duration.between(now, end).toSeconds());
    }
}
