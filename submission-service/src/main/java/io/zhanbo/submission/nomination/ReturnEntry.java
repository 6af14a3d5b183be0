package io.zhanbo.submission.nomination;

import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The unit's liaison gives an entry back, while its contestant still has time to hand it in again. */
@ApplicationScoped
class ReturnEntry {

    private final Deadlines deadlines;
    private final Entries entries;
    private final Outbox outbox;
    private final Journal journal;
    private final Event<EntryNews> news;
    private final Clock clock;

    ReturnEntry(
            Deadlines deadlines, Entries entries, Outbox outbox, Journal journal, Event<EntryNews> news, Clock clock) {
        this.deadlines = deadlines;
        this.entries = entries;
        this.outbox = outbox;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    Entry giveBack(String id, Reason reason) {
        Instant now = clock.instant();
        Entry entry = entries.ofUnit(id);
        reason.seen().require(entry);
        String text = reason.text();
        entry.giveBack(text, deadlines.of(entry), now);
        entries.save();
        outbox.publish(id, new EntryReturned(id, entry.contestId(), entry.version(), now));
        journal.write(entry.subject(), "returned", text);
        news.fire(EntryNews.returned(entry, text));
        return entry;
    }
}
