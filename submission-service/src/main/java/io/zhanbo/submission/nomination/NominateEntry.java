package io.zhanbo.submission.nomination;

import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The unit's liaison takes one of the unit's places in the final for an entry. */
@ApplicationScoped
class NominateEntry {

    private final Contests contests;
    private final Entries entries;
    private final Finalists finalists;
    private final Clock clock;

    NominateEntry(Contests contests, Entries entries, Finalists finalists, Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.finalists = finalists;
        this.clock = clock;
    }

    @Transactional
    Entry nominate(String id) {
        Instant now = clock.instant();
        Contest contest = contests.hold(entries.contestOf(id));
        Entry entry = entries.ofUnit(id);
        finalists.add(entry, contest, now);
        return entry;
    }
}
