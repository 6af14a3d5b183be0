package io.zhanbo.submission.consent;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contestant.GuardianConsent;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Consents are given and taken back at any time, whatever is frozen. Once an entry is nominated, its credits are told anew
 * with every change: whoever shows it without a consent that still holds takes it down.
 */
@ApplicationScoped
class ChangeConsents {

    private final Contests contests;
    private final Entries entries;
    private final Contacts contacts;
    private final Credits credits;
    private final CurrentUser user;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ChangeConsents(
            Contests contests,
            Entries entries,
            Contacts contacts,
            Credits credits,
            CurrentUser user,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.contacts = contacts;
        this.credits = credits;
        this.user = user;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** By the contestant, or the organiser who was told. */
    @Transactional
    Entry change(String id, ConsentForm form) {
        Entry entry = entries.ownOrAny(id);
        entry.consentTo(form.sorted());
        return changed(entry, "consents changed");
    }

    @Transactional
    Entry record(String id, GuardianForm form) {
        Instant now = clock.instant();
        Entry entry = entries.entrusted(id);
        ZoneId zone = contests.get(entry.contestId()).timeline().zone();
        form.check(LocalDate.ofInstant(now, zone));
        entry.guardianConsents(new GuardianConsent(
                contacts.sealGuardian(id, form.name()),
                form.how(),
                form.givenOn(),
                ConsentForm.sorted(form.channels()),
                user.id(),
                now,
                null));
        return changed(entry, "guardian's consent recorded");
    }

    @Transactional
    Entry revoke(String id) {
        Entry entry = entries.lockVisible(id);
        entry.guardianRevokes(clock.instant());
        return changed(entry, "guardian's consent revoked");
    }

    private Entry changed(Entry entry, String action) {
        entries.save();
        if (entry.state() == EntryState.NOMINATED) {
            outbox.publish(entry.id(), credits.of(entry));
        }
        journal.write(entry.subject(), action);
        return entry;
    }
}
