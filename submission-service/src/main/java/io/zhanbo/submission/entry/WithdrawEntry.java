package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Takes an entry out of the contest: its contestant until it is nominated, the organiser at any time. */
@ApplicationScoped
class WithdrawEntry {

    private final Entries entries;
    private final Units units;
    private final CurrentUser user;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    WithdrawEntry(Entries entries, Units units, CurrentUser user, Outbox outbox, Journal journal, Clock clock) {
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
        boolean hadPlace = entry.state() == EntryState.NOMINATED;
        if (user.is(Roles.ORGANISER)) {
            entry.remove();
        } else {
            entry.withdraw();
        }
        if (hadPlace) {
            units.givePlaceBack(entry.contestId(), entry.text().unitId());
        }
        entries.save();
        outbox.publish(id, new EntryWithdrawn(id, entry.contestId(), entry.version(), now));
        journal.write(entry.subject(), "withdrawn");
        return entry;
    }
}
