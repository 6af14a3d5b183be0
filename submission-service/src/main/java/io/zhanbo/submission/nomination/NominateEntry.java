package io.zhanbo.submission.nomination;

import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Credits;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import io.zhanbo.submission.entry.EntryText;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The unit's liaison takes one of the unit's places in the final for an entry. */
@ApplicationScoped
class NominateEntry {

    private final Contests contests;
    private final Entries entries;
    private final Units units;
    private final ConflictTokens conflictTokens;
    private final Contacts contacts;
    private final Credits credits;
    private final Outbox outbox;
    private final Journal journal;
    private final Event<EntryNews> news;
    private final Clock clock;

    NominateEntry(
            Contests contests,
            Entries entries,
            Units units,
            ConflictTokens conflictTokens,
            Contacts contacts,
            Credits credits,
            Outbox outbox,
            Journal journal,
            Event<EntryNews> news,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.units = units;
        this.conflictTokens = conflictTokens;
        this.contacts = contacts;
        this.credits = credits;
        this.outbox = outbox;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    Entry nominate(String id) {
        Instant now = clock.instant();
        Entry entry = entries.ofUnit(id);
        Contest contest = contests.get(entry.contestId());
        entry.nominate(contest.timeline(), now);
        units.takePlace(contest.id(), entry.text().unitId());
        entries.save();
        outbox.publish(id, nominated(entry));
        outbox.publish(id, credits.of(entry));
        journal.write(entry.subject(), "nominated");
        news.fire(EntryNews.of(entry, EntryNews.What.NOMINATED));
        return entry;
    }

    private EntryNominated nominated(Entry entry) {
        EntryText text = entry.text();
        return new EntryNominated(
                entry.id(),
                entry.contestId(),
                entry.version(),
                text.unitId(),
                text.title(),
                text.description(),
                text.topic(),
                text.form(),
                entry.video().orElseThrow().revision(),
                conflictTokens.of(entry.contestId(), contacts.open(entry)),
                entry.nominatedAt());
    }
}
