package io.zhanbo.submission.script;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryRevised;
import io.zhanbo.submission.entry.EntryState;
import io.zhanbo.submission.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Makes a script that was announced, and has been looked at, its entry's. */
@ApplicationScoped
class AttachScript {

    private final EntityManager database;
    private final AwaitedScripts awaited;
    private final Removals removals;
    private final Contests contests;
    private final Deadlines deadlines;
    private final Entries entries;
    private final Journal journal;
    private final Event<EntryRevised> revised;
    private final ScriptSettings settings;
    private final Clock clock;

    AttachScript(
            EntityManager database,
            AwaitedScripts awaited,
            Removals removals,
            Contests contests,
            Deadlines deadlines,
            Entries entries,
            Journal journal,
            Event<EntryRevised> revised,
            ScriptSettings settings,
            Clock clock) {
        this.database = database;
        this.awaited = awaited;
        this.removals = removals;
        this.contests = contests;
        this.deadlines = deadlines;
        this.entries = entries;
        this.journal = journal;
        this.revised = revised;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws ScriptNewer if the script that the entry has arrived after this moment */
    @Transactional
    void requireNoneSince(String entryId, Instant moment) {
        boolean newer = entries.workable(entryId)
                .script()
                .map(file -> database.find(ScriptText.class, file.objectKey()))
                .filter(text -> text.arrivedAfter(moment))
                .isPresent();
        if (newer) {
            throw new ScriptNewer();
        }
    }

    /** The entry as it is, with what was attached before. */
    @Transactional
    Entry attached(String entryId) {
        return entries.workable(entryId);
    }

    /** @throws ScriptNotArrived if another was announced meanwhile */
    @Transactional
    Entry attach(String entryId, ExpectedScript expected, KeptScript kept) {
        Contest contest = contests.hold(entries.contestOf(entryId));
        Entry entry = entries.workable(entryId);
        ScriptUpload upload = awaited.of(expected).orElseThrow(ScriptNotArrived::new);
        contest.scriptLength().require(kept.file().characters()); // which may have changed while it was read
        Instant arrivedAt = upload.accept(clock.instant());
        entry.attachScript(kept.file(), arrivedAt, deadlines.of(entry), clock.instant(), settings.lateHandIn());
        database.persist(new ScriptText(entryId, kept, arrivedAt));
        removals.unwant(Bucket.ORIGINALS, kept.file().objectKey());
        awaited.giveUp(upload);
        entries.save();
        journal.write(entry.subject(), "script attached");
        if (entry.state() == EntryState.SUBMITTED) {
            revised.fire(new EntryRevised(entry, arrivedAt));
        }
        return entry;
    }
}
