package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.SignOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The unit's liaison answers for an entry, point by point of the contest's checklist. */
@ApplicationScoped
class VouchForEntry {

    private final Contests contests;
    private final Entries entries;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    VouchForEntry(Contests contests, Entries entries, CurrentUser user, Journal journal, Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Entry vouch(String id, Vouching vouching) {
        Instant now = clock.instant();
        Contest contest = contests.hold(entries.contestOf(id));
        Entry entry = entries.ofUnit(id);
        vouching.check(contest.checklist());
        entry.vouch(new SignOff(user.id(), now, contest.version(), contest.checklist()), contest.timeline(), now);
        entries.save();
        journal.write(
                entry.subject(),
                "vouched",
                vouching.confirmed() == null ? null : String.join(", ", vouching.confirmed()));
        return entry;
    }
}
