package io.zhanbo.submission.entry;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** A contestant goes on with the entry they withdrew, as long as it could still be handed in. */
@ApplicationScoped
class ReviveEntry {

    private final Contests contests;
    private final Deadlines deadlines;
    private final Entries entries;
    private final AnnounceVideo announceVideo;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    ReviveEntry(
            Contests contests,
            Deadlines deadlines,
            Entries entries,
            AnnounceVideo announceVideo,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.deadlines = deadlines;
        this.entries = entries;
        this.announceVideo = announceVideo;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws EntryExists if they have begun another since */
    @Transactional
    Entry revive(String id) {
        Instant now = clock.instant();
        Contest contest = contests.hold(entries.contestOf(id));
        // Before the entry is locked, as by whoever begins one: only its owner gets any further.
        entries.reserve(contest.id(), user.id());
        Entry entry = entries.own(id);
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
