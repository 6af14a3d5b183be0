package io.zhanbo.submission.script;

import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks at a script that has arrived and makes it its entry's. Nobody who wants the entry waits while it is read: the entry is
 * locked before, to see who may, and after. What counts is when the request arrives. Whatever is wrong, the former script stays.
 */
@ApplicationScoped
class CompleteScript {

    private final AttachScript attachScript;
    private final KeepScript keepScript;
    private final Clock clock;

    CompleteScript(AttachScript attachScript, KeepScript keepScript, Clock clock) {
        this.attachScript = attachScript;
        this.keepScript = keepScript;
        this.clock = clock;
    }

    /** The entry with its new script; the same answer if it was complete already. */
    Entry complete(String entryId) {
        return complete(entryId, clock.instant());
    }

    /** @param now when it arrived */
    Entry complete(String entryId, Instant now) {
        Optional<ExpectedScript> expected = attachScript.expected(entryId, now);
        if (expected.isEmpty()) {
            return attachScript.attached(entryId);
        }
        KeptScript kept = keepScript.keep(expected.get());
        try {
            return attachScript.attach(entryId, expected.get(), kept, now);
        } catch (RuntimeException e) {
            keepScript.drop(kept);
            throw e;
        }
    }
}
