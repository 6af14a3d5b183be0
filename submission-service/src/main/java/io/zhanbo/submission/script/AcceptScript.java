package io.zhanbo.submission.script;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

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
     * What is to be looked at; nothing if that was done before. Object storage is asked between two transactions, so that nobody
     * else waits while it does not answer.
     *
     * @param now when it arrived, or the request that says so
     */
    Optional<ExpectedScript> accept(String entryId, Instant now) {
        Optional<ExpectedScript> expected = QuarkusTransaction.requiringNew().call(() -> expected(entryId, now));
        expected.ifPresent(script -> {
            requireArrived(script);
            change(script, upload -> upload.accept(now));
        });
        return expected;
    }

    private Optional<ExpectedScript> expected(String entryId, Instant now) {
        Entry entry = entries.workable(entryId);
        Optional<ScriptUpload> upload = awaited.of(entryId);
        if (upload.isEmpty() && entry.script().isEmpty()) {
            throw new ScriptNotArrived();
        }
        return upload.map(known -> {
            entry.requireEditable(known.arrivedAt(now), deadlines.of(entry), clock.instant());
            return known.expected(contests.get(entry.contestId()).scriptLength());
        });
    }

    private void requireArrived(ExpectedScript expected) {
        long size = store.size(Bucket.WORK, expected.key()).orElseThrow(ScriptNotArrived::new);
        if (size != expected.form().size()) {
            throw new ScriptDiffers("size");
        }
    }

    /** It was another file: the right one must come in time as well. */
    void takeBack(ExpectedScript expected) {
        change(expected, ScriptUpload::takeBack);
    }

    private void change(ExpectedScript expected, Consumer<ScriptUpload> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> entries.lock(expected.entryId())
                        .flatMap(entry -> awaited.of(expected))
                        .ifPresent(change));
    }
}
