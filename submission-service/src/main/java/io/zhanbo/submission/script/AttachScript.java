package io.zhanbo.submission.script;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryRevised;
import io.zhanbo.submission.entry.EntryState;
import io.zhanbo.submission.entry.ScriptFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Looks at a script that has arrived and makes it its entry's. */
@ApplicationScoped
class AttachScript {

    private final EntityManager database;
    private final Deadlines deadlines;
    private final Entries entries;
    private final ObjectStore store;
    private final InspectScript inspectScript;
    private final Journal journal;
    private final Event<EntryRevised> revised;
    private final Clock clock;

    AttachScript(
            EntityManager database,
            Deadlines deadlines,
            Entries entries,
            ObjectStore store,
            InspectScript inspectScript,
            Journal journal,
            Event<EntryRevised> revised,
            Clock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.entries = entries;
        this.store = store;
        this.inspectScript = inspectScript;
        this.journal = journal;
        this.revised = revised;
        this.clock = clock;
    }

    @Transactional
    Entry attach(String entryId) {
        return attach(entryId, clock.instant());
    }

    /** @param now when it arrived */
    @Transactional
    Entry attach(String entryId, Instant now) {
        Entry entry = entries.workable(entryId);
        Optional<ScriptUpload> upload = Optional.ofNullable(database.find(ScriptUpload.class, entryId));
        if (upload.isEmpty() && entry.script().isPresent()) {
            return entry; // completed before
        }
        ScriptFile file = upload.orElseThrow(ScriptNotArrived::new).announced();
        entry.attachScript(file, deadlines.of(entry), now);
        keep(file);
        database.remove(upload.get());
        entries.save();
        journal.write(entry.subject(), "script attached");
        if (entry.state() == EntryState.SUBMITTED) {
            revised.fire(new EntryRevised(entry));
        }
        return entry;
    }

    private void keep(ScriptFile file) {
        if (store.size(Bucket.WORK, file.objectKey()).orElseThrow(ScriptNotArrived::new) != file.size()) {
            throw new ScriptDiffers("size");
        }
        // Looked at where nobody can write: the address it was sent to is still valid.
        store.copy(Bucket.WORK, file.objectKey(), Bucket.ORIGINALS, file.objectKey());
        try {
            inspectScript.inspect(file);
        } catch (ScriptDiffers e) {
            store.delete(Bucket.ORIGINALS, file.objectKey());
            throw e;
        }
        store.delete(Bucket.WORK, file.objectKey());
    }
}
