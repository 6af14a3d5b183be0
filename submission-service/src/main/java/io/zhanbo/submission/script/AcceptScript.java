package io.zhanbo.submission.script;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Settles whether a script has arrived, and in time, before anyone looks at it: that may have to wait. */
@ApplicationScoped
class AcceptScript {

    private final AwaitedScripts awaited;
    private final Contests contests;
    private final Deadlines deadlines;
    private final Entries entries;
    private final ObjectStore store;
    private final Clock clock;

    AcceptScript(
            AwaitedScripts awaited,
            Contests contests,
            Deadlines deadlines,
            Entries entries,
            ObjectStore store,
            Clock clock) {
        this.awaited = awaited;
        this.contests = contests;
        this.deadlines = deadlines;
        this.entries = entries;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What is to be looked at; nothing if that was done before.
     *
     * @param now when it arrived, or the request that says so
     */
    @Transactional
    Optional<ExpectedScript> accept(String entryId, Instant now) {
        Entry entry = entries.workable(entryId);
        Optional<ScriptUpload> upload = awaited.of(entryId);
        if (upload.isEmpty() && entry.script().isEmpty()) {
            throw new ScriptNotArrived();
        }
        return upload.map(known -> {
            entry.requireEditable(known.accept(now), deadlines.of(entry), clock.instant());
            requireArrived(known);
            return known.expected(contests.get(entry.contestId()).scriptLength());
        });
    }

    private void requireArrived(ScriptUpload upload) {
        long size = store.size(Bucket.WORK, upload.objectKey()).orElseThrow(ScriptNotArrived::new);
        if (size != upload.form().size()) {
            throw new ScriptDiffers("size");
        }
    }

    /** It was another file: the right one must come in time as well. */
    @Transactional
    void takeBack(ExpectedScript expected) {
        entries.lock(expected.entryId()).flatMap(entry -> awaited.of(expected)).ifPresent(ScriptUpload::takeBack);
    }
}
