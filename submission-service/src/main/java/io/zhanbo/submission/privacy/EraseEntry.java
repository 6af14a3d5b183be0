package io.zhanbo.submission.privacy;

import io.quarkus.arc.All;
import io.zhanbo.events.submission.EntryErased;
import io.zhanbo.events.submission.PersonErased;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryState;
import io.zhanbo.submission.entry.WithdrawEntry;
import io.zhanbo.submission.person.Holding;
import io.zhanbo.submission.person.People;
import io.zhanbo.submission.text.PlainText;
import io.zhanbo.submission.text.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Erases an entry's people for good: their keys are destroyed, all that tells of them is dropped, their files are deleted,
 * and every other service is told to do the same. An entry that takes part or is on show leaves the contest by the same act.
 */
@ApplicationScoped
class EraseEntry {

    private static final int LONGEST_REASON = 500;
    private static final String RETENTION_OVER = "retention over";

    private final Entries entries;
    private final WithdrawEntry withdrawEntry;
    private final List<Holding> holdings;
    private final People people;
    private final Erasures erasures;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    EraseEntry(
            Entries entries,
            WithdrawEntry withdrawEntry,
            @All List<Holding> holdings,
            People people,
            Erasures erasures,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.entries = entries;
        this.withdrawEntry = withdrawEntry;
        this.holdings = holdings;
        this.people = people;
        this.erasures = erasures;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** At the contestant's request, or by an organiser, who has to say why; once more changes nothing. */
    @Transactional
    void erase(String id, String reason) {
        Instant now = clock.instant();
        holdings.forEach(holding -> holding.lock(id));
        Entry entry = entries.ownOrAny(id);
        String why = entries.isOwn(id)
                ? PlainText.of(TextField.REASON, reason, LONGEST_REASON)
                : PlainText.required(TextField.REASON, reason, LONGEST_REASON);
        carryOut(entry, why, now);
    }

    /** Because the contest keeps nobody longer. */
    @Transactional
    void expire(String id) {
        Instant now = clock.instant();
        holdings.forEach(holding -> holding.lock(id));
        entries.lock(id).ifPresent(entry -> carryOut(entry, RETENTION_OVER, now));
    }

    private void carryOut(Entry entry, String reason, Instant now) {
        if (entry.isErased()) {
            return;
        }
        if (entry.state() != EntryState.WITHDRAWN) {
            withdrawEntry.remove(entry, now);
        }
        String id = entry.id();
        holdings.forEach(holding -> holding.drop(id));
        people.forgetAllOf(id);
        entry.erase(now);
        entries.save();
        erasures.add(new Erasure(id, now));
        outbox.publish(id, new PersonErased(id, entry.contestId(), entry.version(), now));
        outbox.publish(id, new EntryErased(id, entry.contestId(), entry.version(), now));
        journal.write(entry.subject(), "erased", reason);
    }
}
