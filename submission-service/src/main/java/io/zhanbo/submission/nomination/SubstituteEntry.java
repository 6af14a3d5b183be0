package io.zhanbo.submission.nomination;

import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryViews;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Takes a nominated entry back out and nominates another in its place, in one act, until nominations close. Of two who do so
 * with the same entry at once, the second finds it changed.
 */
@ApplicationScoped
class SubstituteEntry {

    private final Contests contests;
    private final Entries entries;
    private final Units units;
    private final Finalists finalists;
    private final EntryViews views;
    private final Clock clock;

    SubstituteEntry(
            Contests contests, Entries entries, Units units, Finalists finalists, EntryViews views, Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.units = units;
        this.finalists = finalists;
        this.views = views;
        this.clock = clock;
    }

    /** @throws NoSubstitute if the two are not in the same contest, or are one */
    @Transactional
    Substituted substitute(String id, Substitution substitution) {
        Instant now = clock.instant();
        Contest contest = contests.hold(entries.contestOf(id));
        Map<String, Entry> both = entries.ofUnits(List.of(id, substitution.by()));
        Entry out = both.get(id);
        Entry in = both.get(substitution.by());
        if (in == out || !in.contestId().equals(contest.id())) {
            throw new NoSubstitute(in.id());
        }
        units.hold(contest.id(), contest.tree(), List.of(out.unitId(), in.unitId()));
        finalists.remove(out, contest, substitution.why().text(), now);
        finalists.add(in, contest, now);
        return new Substituted(views.show(out), views.show(in));
    }
}
