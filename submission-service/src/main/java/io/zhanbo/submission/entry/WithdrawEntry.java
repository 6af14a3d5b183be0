package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/** Takes an entry out of the contest: its contestant until it is nominated, the organiser at any time. */
@ApplicationScoped
public class WithdrawEntry {

    private final Contests contests;
    private final Entries entries;
    private final Units units;
    private final CurrentUser user;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    WithdrawEntry(
            Contests contests,
            Entries entries,
            Units units,
            CurrentUser user,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.units = units;
        this.user = user;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Entry withdraw(String id) {
        Instant now = clock.instant();
        Entry entry = entries.ownOrAny(id);
        leave(entry, user.is(Roles.ORGANISER) ? Entry::remove : Entry::withdraw, now);
        return entry;
    }

    /** Takes it out whatever its state, for someone who may do even that and holds its lock. */
    @Transactional(TxType.MANDATORY)
    public void remove(Entry entry, Instant now) {
        leave(entry, Entry::remove, now);
    }

    private void leave(Entry entry, Consumer<Entry> verb, Instant now) {
        boolean hadPlace = entry.state() == EntryState.NOMINATED;
        verb.accept(entry);
        units.unrank(entry.contestId(), contests.get(entry.contestId()).tree().lineage(entry.unitId()), entry.id());
        if (hadPlace) {
            units.givePlaceBack(entry.contestId(), entry.unitId());
        }
        entries.save();
        outbox.publish(entry.id(), new EntryWithdrawn(entry.id(), entry.contestId(), entry.version(), now));
        journal.write(entry.subject(), "withdrawn");
    }
}
