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
import java.time.Instant;
import java.util.Optional;

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

    AttachScript(
            EntityManager database,
            AwaitedScripts awaited,
            Removals removals,
            Contests contests,
            Deadlines deadlines,
            Entries entries,
            Journal journal,
            Event<EntryRevised> revised) {
        this.database = database;
        this.awaited = awaited;
        this.removals = removals;
        this.contests = contests;
        this.deadlines = deadlines;
        this.entries = entries;
        this.journal = journal;
        this.revised = revised;
    }

    /** What was announced and may still be attached; nothing if that was done before. */
    @Transactional
    Optional<ExpectedScript> expected(String entryId, Instant now) {
        Entry entry = entries.workable(entryId);
        Optional<ScriptUpload> upload = awaited.of(entryId);
        if (upload.isEmpty() && entry.script().isEmpty()) {
            throw new ScriptNotArrived();
        }
        return upload.map(known -> {
            entry.requireEditable(deadlines.of(entry), now);
            return known.expected(contests.get(entry.contestId()).scriptLength());
        });
    }

    /** The entry as it is, with what was attached before. */
    @Transactional
    Entry attached(String entryId) {
        return entries.workable(entryId);
    }

    /**
     * @param now when the request arrived
     * @throws ScriptNotArrived if another was announced meanwhile
     */
    @Transactional
    Entry attach(String entryId, ExpectedScript expected, KeptScript kept, Instant now) {
        Contest contest = contests.hold(entries.contestOf(entryId));
        Entry entry = entries.workable(entryId);
        ScriptUpload upload =
                awaited.of(entryId).filter(known -> known.isAt(expected.key())).orElseThrow(ScriptNotArrived::new);
        contest.scriptLength().require(kept.file().characters()); // which may have changed while it was read
        entry.attachScript(kept.file(), deadlines.of(entry), now);
        database.persist(new ScriptText(entryId, kept));
        removals.unwant(Bucket.ORIGINALS, kept.file().objectKey());
        awaited.giveUp(upload);
        entries.save();
        journal.write(entry.subject(), "script attached");
        if (entry.state() == EntryState.SUBMITTED) {
            revised.fire(new EntryRevised(entry));
        }
        return entry;
    }
}
