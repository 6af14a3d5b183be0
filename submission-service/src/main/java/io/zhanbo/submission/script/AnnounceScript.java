package io.zhanbo.submission.script;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Gives a contestant an address to send the script to; it lies in the swept bucket until it has been looked at. */
@ApplicationScoped
public class AnnounceScript {

    private final AwaitedScripts awaited;
    private final Deadlines deadlines;
    private final Entries entries;
    private final ObjectStore store;
    private final ScriptSettings settings;
    private final Clock clock;

    AnnounceScript(
            AwaitedScripts awaited,
            Deadlines deadlines,
            Entries entries,
            ObjectStore store,
            ScriptSettings settings,
            Clock clock) {
        this.awaited = awaited;
        this.deadlines = deadlines;
        this.entries = entries;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public URI announce(String entryId, ScriptForm form) {
        return store.presignedPut(Bucket.WORK, reserve(entryId, form, clock.instant()), settings.urlValidity());
    }

    /** The key under which the script is to be put. */
    @Transactional
    String reserve(String entryId, ScriptForm form, Instant now) {
        Entry entry = entries.workable(entryId);
        entry.requireEditable(deadlines.of(entry), now);
        form.check(settings.maxBytes());
        String key = "script-" + UUID.randomUUID();
        awaited.await(new ScriptUpload(entryId, form, key, clock.instant()));
        return key;
    }
}
