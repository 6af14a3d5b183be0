package io.zhanbo.submission.entry;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** A contestant goes on with the entry they withdrew, as long as it could still be handed in. */
@ApplicationScoped
class ReviveEntry {

    private final Deadlines deadlines;
    private final Entries entries;
    private final AnnounceVideo announceVideo;
    private final Journal journal;
    private final Clock clock;

    ReviveEntry(Deadlines deadlines, Entries entries, AnnounceVideo announceVideo, Journal journal, Clock clock) {
        this.deadlines = deadlines;
        this.entries = entries;
        this.announceVideo = announceVideo;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws EntryExists if they have begun another since */
    @Transactional
    Entry revive(String id) {
        Instant now = clock.instant();
        Entry entry = entries.own(id);
        entries.reserve(entry.contestId(), entry.ownerId());
        entries.liveBesides(entry).ifPresent(other -> {
            throw new EntryExists(other.id());
        });
        entry.revive(deadlines.of(entry), now);
        entries.save();
        if (entry.video().isPresent()) {
            announceVideo.announce(entry);
        }
        journal.write(entry.subject(), "revived");
        return entry;
    }
}
