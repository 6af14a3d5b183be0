package io.zhanbo.submission.nomination;

import io.zhanbo.events.submission.EntryVouched;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryText;
import io.zhanbo.submission.entry.SignOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * The unit's liaison answers for an entry, point by point of the contest's checklist; from here on the unit's preliminary
 * may take it in.
 */
@ApplicationScoped
class VouchForEntry {

    private final Contests contests;
    private final Entries entries;
    private final ConflictTokens conflictTokens;
    private final Contacts contacts;
    private final CurrentUser user;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    VouchForEntry(
            Contests contests,
            Entries entries,
            ConflictTokens conflictTokens,
            Contacts contacts,
            CurrentUser user,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.conflictTokens = conflictTokens;
        this.contacts = contacts;
        this.user = user;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Entry vouch(String id, Vouching vouching) {
        Instant now = clock.instant();
        Contest contest = contests.hold(entries.contestOf(id));
        Entry entry = entries.ofUnit(id);
        vouching.seen().require(entry);
        vouching.check(contest.checklist());
        entry.vouch(new SignOff(user.id(), now, contest.version(), contest.checklist()), contest.timeline(), now);
        entries.save();
        outbox.publish(id, vouched(entry, now));
        journal.write(
                entry.subject(),
                "vouched",
                vouching.confirmed() == null ? null : String.join(", ", vouching.confirmed()));
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
                conflictTokens.of(entry.contestId(), contacts.open(entry)),
                now);
    }
}
