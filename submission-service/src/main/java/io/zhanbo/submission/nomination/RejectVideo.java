package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The unit's liaison or the organiser has looked at what the checks were unsure of, and rejects it. */
@ApplicationScoped
class RejectVideo {

    private final Deadlines deadlines;
    private final Entries entries;
    private final Journal journal;
    private final Event<EntryNews> news;
    private final Clock clock;

    RejectVideo(Deadlines deadlines, Entries entries, Journal journal, Event<EntryNews> news, Clock clock) {
        this.deadlines = deadlines;
        this.entries = entries;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    Entry reject(String id, Reason reason) {
        Instant now = clock.instant();
        Entry entry = entries.entrusted(id);
        reason.seen().require(entry);
        String text = reason.text();
        entry.reject(text, deadlines.of(entry), now);
        entries.save();
        journal.write(entry.subject(), "video rejected", text);
        news.fire(EntryNews.rejected(entry, text));
        return entry;
    }
}
