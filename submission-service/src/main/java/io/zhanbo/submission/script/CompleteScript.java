package io.zhanbo.submission.script;

import io.zhanbo.submission.Arrival;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks at a script that has arrived and makes it its entry's. Nobody who wants the entry waits while it is read: the entry is
 * locked before, to see who may, and after. What counts is when the first request arrives, though it may take more until the
 * script has been looked at. Whatever is wrong, the former script stays.
 */
@ApplicationScoped
class CompleteScript {

    private final AcceptScript acceptScript;
    private final KeepScript keepScript;
    private final AttachScript attachScript;
    private final Arrival arrival;

    CompleteScript(AcceptScript acceptScript, KeepScript keepScript, AttachScript attachScript, Arrival arrival) {
        this.acceptScript = acceptScript;
        this.keepScript = keepScript;
        this.attachScript = attachScript;
        this.arrival = arrival;
    }

    /** The entry with its new script; the same answer if it was complete already. */
    Entry complete(String entryId) {
        return complete(entryId, arrival.instant());
    }

    /** @param now when it arrived */
    Entry complete(String entryId, Instant now) {
        Optional<ExpectedScript> expected = acceptScript.accept(entryId, now);
        if (expected.isEmpty()) {
            return attachScript.attached(entryId);
        }
        KeptScript kept = keep(expected.get());
        try {
            return attachScript.attach(entryId, expected.get(), kept);
        } catch (RuntimeException e) {
            keepScript.drop(kept);
            throw e;
        }
    }

    private KeptScript keep(ExpectedScript expected) {
        try {
            return keepScript.keep(expected);
        } catch (ScriptDiffers e) {
            acceptScript.takeBack(expected);
            throw e;
        }
    }
}
