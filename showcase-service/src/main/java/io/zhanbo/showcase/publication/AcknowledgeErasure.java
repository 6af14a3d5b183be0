package io.zhanbo.showcase.publication;

import io.zhanbo.events.ErasureDone;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.showcase.entry.Entry;
import io.zhanbo.showcase.exhibit.EntryForgotten;
import io.zhanbo.showcase.exhibit.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Says that nothing is left of an erased entry: at once if nothing of it lies in public, else once that is removed. */
@ApplicationScoped
class AcknowledgeErasure {
    private static final String SERVICE = "showcase";

    private final Outbox outbox;
    private final Clock clock;

    AcknowledgeErasure(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void on(@Observes EntryForgotten event) {
        if (!Publication.isUnderWayFor(event.entry().id())) {
            acknowledge(event.entry().id(), event.entry().contestId());
        }
    }

    /** The exhibit's public files have been removed. */
    void removed(Exhibit exhibit) {
        Entry entry = Entry.findById(exhibit.entryId());
        if (entry.erased()) {
            acknowledge(exhibit.entryId(), exhibit.contestId());
        }
    }

    private void acknowledge(String entryId, String contestId) {
        Publication.forgetCopiesOf(entryId);
        outbox.publish(entryId, new ErasureDone(entryId, contestId, SERVICE, clock.instant()));
    }
}
