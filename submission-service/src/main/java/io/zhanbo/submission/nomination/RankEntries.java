package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.IfMatch;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.unit.Ranking;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A unit's liaison puts its entries in order, always all of those that are to have a place in it. */
@ApplicationScoped
class RankEntries {

    private final Contests contests;
    private final SpokenFor spokenFor;
    private final Entries entries;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    RankEntries(Contests contests, SpokenFor spokenFor, Entries entries, Units units, Journal journal, Clock clock) {
        this.contests = contests;
        this.spokenFor = spokenFor;
        this.entries = entries;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws NotOfUnit      naming the entries that are not the unit's or those of units below it
     * @throws RankingChanged if the writer has not seen the current order
     */
    @Transactional
    Ranking rank(String contestId, String unitId, EntryList list, IfMatch seen) {
        Instant now = clock.instant();
        spokenFor.require(contestId, unitId);
        Contest contest = contests.hold(contestId);
        contest.timeline().requireNominationsOpen(now);
        List<String> ids = list.of(contest, unitId, entries);
        Ranking current = units.holdRanking(contestId, unitId);
        if (!seen.holds(current.version())) {
            throw new RankingChanged(ids, current);
        }
        if (units.rank(contestId, unitId, ids)) {
            journal.write("unit:" + contestId + "/" + unitId, "ranked", String.join(", ", ids));
        }
        return units.holdRanking(contestId, unitId);
    }
}
