package io.zhanbo.submission.entry;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.problem.ChangedMeanwhile;
import io.zhanbo.submission.Reach;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Begins an entry, and writes its words and people anew as long as it is a draft. */
@ApplicationScoped
public class DraftEntry {

    private final Contests contests;
    private final Entries entries;
    private final Contacts contacts;
    private final CurrentUser user;
    private final Reach reach;
    private final Journal journal;
    private final Clock clock;

    DraftEntry(
            Contests contests,
            Entries entries,
            Contacts contacts,
            CurrentUser user,
            Reach reach,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.contacts = contacts;
        this.user = user;
        this.reach = reach;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Entry begin(String contestId, EntryForm form) {
        Instant now = clock.instant();
        Contest contest = contests.get(contestId);
        contest.timeline().requireOpen(now);
        entries.reserve(contestId, user.id());
        entries.live(contestId, user.id()).ifPresent(known -> {
            throw new EntryExists(known.id());
        });
        String id = reach.newEntry(contestId, form.unitId());
        entries.lock(id).ifPresent(withdrawn -> {
            throw new EntryExists(id);
        });
        return draft(id, user.id(), contest, form);
    }

    /** Begins an entry for someone who has no account; it belongs to whoever is invited to it. */
    @Transactional
    public Entry beginUnclaimed(String contestId, EntryForm form) {
        Instant now = clock.instant();
        Contest contest = contests.get(contestId);
        contest.timeline().requireOpen(now);
        String id = UUID.randomUUID().toString();
        return draft(id, Entry.unclaimedOwner(id), contest, form);
    }

    /** Writes anew an entry that its invited owner has not taken over; the caller holds its row's lock. */
    @Transactional
    public void rewriteUnclaimed(Entry entry, EntryForm form) {
        Instant now = clock.instant();
        Contest contest = contests.get(entry.contestId());
        entry.rewrite(form.textFor(contest), contacts.seal(entry.id(), form), contest.timeline(), now);
        journal.write(entry.subject(), "rewritten");
    }

    private Entry draft(String id, String ownerId, Contest contest, EntryForm form) {
        Entry entry = new Entry(id, contest.id(), ownerId, form.textFor(contest), contacts.seal(id, form));
        entries.add(entry);
        journal.write(entry.subject(), "drafted");
        return entry;
    }

    /** @throws ChangedMeanwhile if the form was opened on an older version */
    @Transactional
    Entry rewrite(String id, EntryForm form) {
        Instant now = clock.instant();
        Entry entry = entries.own(id);
        if (form.version() != null && form.version() != entry.version()) {
            throw new ChangedMeanwhile();
        }
        reach.requireUnit(form.unitId());
        Contest contest = contests.get(entry.contestId());
        entry.rewrite(form.textFor(contest), contacts.seal(id, form), contest.timeline(), now);
        entries.save();
        journal.write(entry.subject(), "rewritten");
        return entry;
    }
}
