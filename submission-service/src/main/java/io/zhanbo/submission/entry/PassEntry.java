package io.zhanbo.submission.entry;

import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Makes an account the owner of an entry that was made for someone without one. */
@ApplicationScoped
public class PassEntry {

    private final Entries entries;
    private final Journal journal;

    PassEntry(Entries entries, Journal journal) {
        this.entries = entries;
        this.journal = journal;
    }

    /** @throws EntryExists if the account has an entry in the contest already */
    @Transactional(TxType.MANDATORY)
    public void pass(Entry entry, String accountId) {
        entries.reserve(entry.contestId(), accountId);
        entries.live(entry.contestId(), accountId).ifPresent(known -> {
            throw new EntryExists(known.id());
        });
        entry.passTo(accountId);
        entries.save();
        journal.write(entry.subject(), "taken over");
    }
}
