package io.zhanbo.submission.nomination;

import io.zhanbo.events.submission.EntryVouched;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The unit's liaison answers for an entry's content and authenticity; from here on the unit's preliminary may take it in. */
@ApplicationScoped
class VouchForEntry {

    private final Contests contests;
    private final Entries entries;
    private final ConflictTokens conflictTokens;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    VouchForEntry(
            Contests contests,
            Entries entries,
            ConflictTokens conflictTokens,
            Contacts contacts,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.conflictTokens = conflictTokens;
        this.contacts = contacts;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Entry vouch(String id) {
        Instant now = clock.instant();
        Entry entry = entries.ofUnit(id);
        entry.vouch(contests.get(entry.contestId()).timeline(), now);
        entries.save();
        outbox.publish(id, vouched(entry, now));
        journal.write(entry.subject(), "vouched");
        return entry;
    }

    private EntryVouched vouched(Entry entry, Instant now) {
        EntryText text = entry.text();
        return new EntryVouched(
                entry.id(),
                entry.contestId(),
                entry.version(),
                text.unitId(),
                text.title(),
                text.description(),
                text.topic(),
                text.form(),
                entry.video().orElseThrow().revision(),
                conflictTokens.of(entry.contestId(), entry.contestant(), contacts.phone(entry)),
                now);
    }
}
