package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The unit's liaison or the organiser has looked at what the checks were unsure of, and accepts it. */
@ApplicationScoped
class OverrideVerdict {

    private final Deadlines deadlines;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    OverrideVerdict(Deadlines deadlines, Entries entries, Journal journal, Clock clock) {
        this.deadlines = deadlines;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Entry override(String id, Reason reason) {
        Instant now = clock.instant();
        Entry entry = entries.entrusted(id);
        reason.seen().require(entry);
        String text = reason.text();
        entry.override(text, deadlines.of(entry), now);
        entries.save();
        journal.write(entry.subject(), "verdict overridden", text);
        return entry;
    }
}
