package io.zhanbo.submission.nomination;

import io.zhanbo.events.submission.ContestChanged.Unit;
import io.zhanbo.submission.contest.Contest;
import java.time.Instant;
import java.util.List;

/**
 * What a unit has handed in, as the journal has it, too.
 *
 * @param handedInAt   when
 * @param rules        version of the contest's rules that held
 * @param entries      the list, best first
 * @param added        those of it that were not nominated before
 * @param nominated    all that the unit and those below it have nominated
 * @param quota        how many they may
 * @param minimum      how many they ought to, or null
 * @param belowMinimum whether there ought to be more
 */
record HandedIn(
        String contestId,
        String unitId,
        Instant handedInAt,
        long rules,
        List<String> entries,
        List<String> added,
        int nominated,
        int quota,
        Integer minimum,
        boolean belowMinimum) {

    static HandedIn of(
            Contest contest, Unit unit, List<String> entries, List<String> added, int nominated, Instant now) {
        return new HandedIn(
                contest.id(),
                unit.unitId(),
                now,
                contest.version(),
                entries,
                added,
                nominated,
                unit.quota(),
                unit.minimum(),
                unit.minimum() != null && nominated < unit.minimum());
    }
}
