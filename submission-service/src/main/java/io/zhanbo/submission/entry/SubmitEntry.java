package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.EntrySubmitted;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.submission.Arrival;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** A contestant hands an entry in. What counts is when the request arrives, not how long it then waits for its turn. */
@ApplicationScoped
class SubmitEntry {

    private final Contests contests;
    private final Deadlines deadlines;
    private final Entries entries;
    private final OneEntryEach oneEntryEach;
    private final Outbox outbox;
    private final Journal journal;
    private final Event<EntryNews> news;
    private final Arrival arrival;

    SubmitEntry(
            Contests contests,
            Deadlines deadlines,
            Entries entries,
            OneEntryEach oneEntryEach,
            Outbox outbox,
            Journal journal,
            Event<EntryNews> news,
            Arrival arrival) {
        this.contests = contests;
        this.deadlines = deadlines;
        this.entries = entries;
        this.oneEntryEach = oneEntryEach;
        this.outbox = outbox;
        this.journal = journal;
        this.news = news;
        this.arrival = arrival;
    }

    @Transactional
    Entry submit(String id) {
        Instant now = arrival.instant();
        Contest contest = contests.hold(entries.contestOf(id));
        Entry entry = entries.own(id);
        Timeline timeline = deadlines.of(entry);
        Instant judgedAt = entry.progress().judgedAt(timeline, now);
        boolean ownWindow = entry.progress().hasOwnWindow(timeline, judgedAt);
        entry.submit(timeline, now);
        Completeness.requireFit(entry, contest);
        oneEntryEach.require(entry);
        if (!ownWindow) {
            deadlines.use(entry, judgedAt);
        }
        entries.save();
        outbox.publish(id, submitted(entry));
        journal.write(entry.subject(), "submitted");
        news.fire(EntryNews.of(entry, EntryNews.What.SUBMITTED));
        return entry;
    }

    static EntrySubmitted submitted(Entry entry) {
        return new EntrySubmitted(
                entry.id(),
                entry.contestId(),
                entry.version(),
                entry.text().unitId(),
                entry.video().orElseThrow().revision(),
                entry.progress().submittedAt());
    }
}
