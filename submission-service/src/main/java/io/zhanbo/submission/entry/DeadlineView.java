package io.zhanbo.submission.entry;

import io.zhanbo.submission.contest.Timeline;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Until when what is possible for one entry, with everything that was granted to it.
 *
 * @param now                the server's clock, by which everything is decided
 * @param zone               in which to show the moments
 * @param handInUntil        last second in which it can be handed in and an upload be complete; once it has been handed in,
 *                           without what another may use up
 * @param reviseUntil        last second in which it can be changed if it was handed in by then
 * @param repairUntil        last second of its repair window, or null
 * @param lateUntil          last second in which it can be handed in as it is, because its video or script arrived in time and
 *                           was taken in too late, or null
 * @param nominationsCloseAt last second before everything is frozen
 */
record DeadlineView(
        Instant now,
        ZoneId zone,
        Instant handInUntil,
        Instant reviseUntil,
        Instant repairUntil,
        Instant lateUntil,
        Instant nominationsCloseAt) {

    static DeadlineView of(Entry entry, Timeline timeline, Instant now) {
        return new DeadlineView(
                now,
                timeline.zone(),
                entry.progress().closesAt(timeline),
                timeline.revisableTo(),
                entry.progress().repairUntil(timeline),
                entry.progress().lateUntil(timeline),
                timeline.nominationsCloseAt());
    }
}
