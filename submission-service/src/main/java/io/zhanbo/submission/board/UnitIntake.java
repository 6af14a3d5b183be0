package io.zhanbo.submission.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.zhanbo.events.submission.ContestChanged.Unit;
import java.time.Instant;

/**
 * How far a unit's entries are; those withdrawn do not count.
 *
 * @param parentId     the unit it belongs to, or null
 * @param quota        how many it may nominate, with the units below it
 * @param minimum      how many it ought to, or null
 * @param own          its own entries
 * @param within       its own and those of all units below it
 * @param belowMinimum whether there ought to be more nominations
 * @param lastActivity when something last happened to one of its own, or null
 * @param closesAt     last second of handing in for its own entries, with what it was granted
 * @param secondsLeft  until then; 0 once it is over
 */
record UnitIntake(
        String unitId,
        String name,
        String parentId,
        long quota,
        Integer minimum,
        @JsonUnwrapped Counts own,
        Counts within,
        boolean belowMinimum,
        Instant lastActivity,
        Instant closesAt,
        long secondsLeft) {

    static UnitIntake of(Unit unit, Counts own, Counts within, Instant lastActivity, TimeLeft timeLeft) {
        return new UnitIntake(
                unit.unitId(),
                unit.name(),
                unit.parentId(),
                unit.quota(),
                unit.minimum(),
                own,
                within,
                unit.minimum() != null && within.nominated() < unit.minimum(),
                lastActivity,
                timeLeft.closesAt(),
                timeLeft.secondsLeft());
    }
}
