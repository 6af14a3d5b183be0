package io.zhanbo.submission.entry;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.problem.ChangedMeanwhile;
import io.zhanbo.submission.Arrival;
import io.zhanbo.submission.Capability;
import io.zhanbo.submission.IfMatch;
import io.zhanbo.submission.Reach;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.deadline.ContestDeadlines;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.text.PersonName;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Begins an entry, and writes its words and people anew as long as it is a draft. */
@ApplicationScoped
public class DraftEntry {

    private final Contests contests;
    private final Deadlines deadlines;
    private final Units units;
    private final Entries entries;
    private final Contacts contacts;
    private final OneEntryEach oneEntryEach;
    private final EntryViews views;
    private final CurrentUser user;
    private final Reach reach;
    private final Journal journal;
    private final Event<EntryRevised> revised;
    private final Arrival arrival;
    private final Clock clock;

    DraftEntry(
            Contests contests,
            Deadlines deadlines,
            Units units,
            Entries entries,
            Contacts contacts,
            OneEntryEach oneEntryEach,
            EntryViews views,
            CurrentUser user,
            Reach reach,
            Journal journal,
            Event<EntryRevised> revised,
            Arrival arrival,
            Clock clock) {
        this.contests = contests;
        this.deadlines = deadlines;
        this.units = units;
        this.entries = entries;
        this.contacts = contacts;
        this.oneEntryEach = oneEntryEach;
        this.views = views;
        this.user = user;
        this.reach = reach;
        this.journal = journal;
        this.revised = revised;
        this.arrival = arrival;
        this.clock = clock;
    }

    @Transactional
    Entry begin(String contestId, EntryForm form) {
        Instant now = clock.instant();
        Contest contest = contests.hold(contestId);
        deadlines.of(contestId, form.unitId()).requireOpen(now);
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

    /**
     * Begins an entry for someone who has no account; it belongs to whoever is invited to it.
     *
     * @param until of the contest, for many are begun at once
     * @param now   when what it is made of arrived
     */
    @Transactional
    public Entry beginUnclaimed(Contest contest, EntryForm form, ContestDeadlines until, Instant now) {
        until.ofUnit(form.unitId()).requireOpen(now);
        String id = UUID.randomUUID().toString();
        return draft(id, Entry.unclaimedOwner(id), contest, form);
    }

    /** The entry an invitation is to, locked; if it has not been begun, then as a draft that holds nothing but its unit. */
    @Transactional(TxType.MANDATORY)
    public Entry invited(Capability capability, Instant now) {
        Contest contest = contests.hold(capability.contestId());
        String nobody = Entry.unclaimedOwner(capability.entryId());
        entries.reserve(contest.id(), nobody);
        return entries.lock(capability.entryId()).orElseGet(() -> {
            deadlines.of(contest.id(), capability.unitId()).requireOpen(now);
            return draft(capability.entryId(), nobody, contest, EntryForm.empty(capability.unitId()));
        });
    }

    /** Writes anew an entry that its invited owner has not taken over; the caller holds its row's lock. */
    @Transactional
    public void rewriteUnclaimed(Entry entry, EntryForm form, Contest contest, ContestDeadlines until, Instant now) {
        String formerUnit = entry.unitId();
        write(entry, form, contest, until.of(entry), now);
        leave(entry, formerUnit, contest);
        journal.write(entry.subject(), "rewritten");
    }

    private Entry draft(String id, String ownerId, Contest contest, EntryForm form) {
        Entry entry = new Entry(
                id,
                contest.id(),
                ownerId,
                form.textFor(contest),
                contacts.seal(contest.id(), id, form),
                contacts.sealTeam(id, form.people()));
        entry.writtenBy(user.idOrSystem());
        entries.add(entry);
        journal.write(entry.subject(), "drafted");
        return entry;
    }

    private void write(Entry entry, EntryForm form, Contest contest, Timeline until, Instant now) {
        boolean someoneElse = !PersonName.same(contacts.name(entry), form.name());
        entry.rewrite(
                form.textFor(contest),
                contacts.seal(contest.id(), entry.id(), form),
                contacts.sealTeam(entry.id(), form.people()),
                until,
                now);
        entry.writtenBy(user.idOrSystem());
        if (someoneElse && entry.guardian().isPresent()) {
            entry.dropGuardian();
            contacts.forgetGuardian(entry.id());
            journal.write(entry.subject(), "guardian's consent void");
        }
    }

    /** Units that it is no longer of do not rank it any more. */
    private void leave(Entry entry, String formerUnit, Contest contest) {
        if (!entry.unitId().equals(formerUnit)) {
            List<String> left = new ArrayList<>(contest.tree().lineage(formerUnit));
            left.removeAll(contest.tree().lineage(entry.unitId()));
            units.unrank(contest.id(), left, entry.id());
        }
    }

    /**
     * @throws EntryChanged     if the writer has not seen the current words
     * @throws ChangedMeanwhile if the form says it was opened on older ones
     */
    @Transactional
    Entry rewrite(String id, EntryForm form, IfMatch seen) {
        Instant now = arrival.instant();
        Contest contest = contests.hold(entries.contestOf(id));
        Entry entry = entries.own(id);
        if (!seen.holds(entry.wordsVersion())) {
            throw new EntryChanged(form, views.show(entry));
        }
        if (form.wordsVersion() != null && form.wordsVersion() != entry.wordsVersion()) {
            throw new ChangedMeanwhile();
        }
        reach.requireUnit(form.unitId());
        if (!entry.unitId().equals(form.unitId())) {
            // Else an entry could move to where there is still time, or away from there when it is over.
            deadlines.of(entry.contestId(), form.unitId()).requireOpen(now);
        }
        String formerUnit = entry.unitId();
        write(entry, form.unmasked(contacts.open(entry)), contest, deadlines.of(entry), now);
        leave(entry, formerUnit, contest);
        entries.save();
        journal.write(entry.subject(), "rewritten");
        if (entry.state() == EntryState.SUBMITTED) {
            oneEntryEach.require(entry);
            revised.fire(new EntryRevised(entry, now));
        }
        return entry;
    }
}
