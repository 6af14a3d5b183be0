package io.zhanbo.submission.nomination;

import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.submission.consent.Credits;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import io.zhanbo.submission.entry.EntryText;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;

/**
 * Puts entries into the final and takes them out, and tells everyone: what all ways of nominating have in common. The caller
 * holds the contest, the entries and, if there are several, the units.
 */
@ApplicationScoped
class Finalists {

    private final Entries entries;
    private final Units units;
    private final ConflictTokens conflictTokens;
    private final Contacts contacts;
    private final Credits credits;
    private final Outbox outbox;
    private final Journal journal;
    private final Event<EntryNews> news;

    Finalists(
            Entries entries,
            Units units,
            ConflictTokens conflictTokens,
            Contacts contacts,
            Credits credits,
            Outbox outbox,
            Journal journal,
            Event<EntryNews> news) {
        this.entries = entries;
        this.units = units;
        this.conflictTokens = conflictTokens;
        this.contacts = contacts;
        this.credits = credits;
        this.outbox = outbox;
        this.journal = journal;
        this.news = news;
    }

    /** Takes one of the places of the entry's unit, and of those above it. */
    void add(Entry entry, Contest contest, Instant now) {
        entry.nominate(contest.timeline(), now);
        units.takePlace(contest.id(), contest.tree(), entry.unitId());
        entries.save();
        outbox.publish(entry.id(), nominated(entry));
        outbox.publish(entry.id(), credits.of(entry));
        journal.write(entry.subject(), "nominated");
        news.fire(EntryNews.of(entry, EntryNews.What.NOMINATED));
    }

    void remove(Entry entry, Contest contest, String reason, Instant now) {
        entry.standDown(contest.timeline(), now);
        units.givePlaceBack(contest.id(), entry.unitId());
        entries.save();
        outbox.publish(entry.id(), new EntryReturned(entry.id(), contest.id(), entry.version(), now));
        journal.write(entry.subject(), "taken out of the final", reason);
        news.fire(EntryNews.substituted(entry, reason));
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
