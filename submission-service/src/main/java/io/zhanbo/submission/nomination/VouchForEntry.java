package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The unit's liaison answers for an entry's content and authenticity. */
@ApplicationScoped
class VouchForEntry {

    private final Contests contests;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    VouchForEntry(Contests contests, Entries entries, Journal journal, Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Entry vouch(String id) {
        Instant now = clock.instant();
        Entry entry = entries.ofUnit(id);
        entry.vouch(contests.get(entry.contestId()).timeline(), now);
        entries.save();
        journal.write(entry.subject(), "vouched");
        return entry;
    }
}
