package io.zhanbo.judging.entry;

import io.zhanbo.events.ErasureDone;
import io.zhanbo.events.submission.EntryErased;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Forgets what people wrote who have been erased. Scores stay, on works without words; the film is media-service's to delete. */
@ApplicationScoped
class EraseEntry {

    private static final String SERVICE = "judging";

    private final Entries entries;
    private final Proxies proxies;
    private final Event<EntryLeft> left;
    private final Event<EntryWiped> wiped;
    private final Outbox outbox;
    private final Clock clock;

    EraseEntry(
            Entries entries,
            Proxies proxies,
            Event<EntryLeft> left,
            Event<EntryWiped> wiped,
            Outbox outbox,
            Clock clock) {
        this.entries = entries;
        this.proxies = proxies;
        this.left = left;
        this.wiped = wiped;
        this.outbox = outbox;
        this.clock = clock;
    }

    void on(@Observes @Received EntryErased event) {
        String entryId = event.entryId();
        Entry entry = entries.known(entryId, event.contestId());
        entry.erase(event.version());
        entries.persist(entry);
        proxies.forget(entryId);
        left.fire(new EntryLeft(entryId));
        wiped.fire(new EntryWiped(entryId));
        outbox.publish(entryId, new ErasureDone(entryId, event.contestId(), SERVICE, clock.instant()));
    }
}
