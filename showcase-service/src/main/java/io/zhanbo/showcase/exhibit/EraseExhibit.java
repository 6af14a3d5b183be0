package io.zhanbo.showcase.exhibit;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.showcase.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/** Takes what is made of an entry off the site and forgets names, words and where its films lie; prizes stay without names. */
@ApplicationScoped
class EraseExhibit {
    private final TakeDownExhibit takeDownExhibit;
    private final Journal journal;
    private final Clock clock;
    private final Event<EntryForgotten> forgotten;

    EraseExhibit(TakeDownExhibit takeDownExhibit, Journal journal, Clock clock, Event<EntryForgotten> forgotten) {
        this.takeDownExhibit = takeDownExhibit;
        this.journal = journal;
        this.clock = clock;
        this.forgotten = forgotten;
    }

    /** The entry is locked by the caller's transaction. */
    void of(Entry entry) {
        if (entry.erased()) {
            return;
        }
        entry.erase();
        Exhibits.ofEntry(entry).ifPresent(this::erase);
        forgotten.fire(new EntryForgotten(entry));
    }

    private void erase(Exhibit exhibit) {
        takeDownExhibit.end(exhibit, Takedown.ERASED, clock.instant());
        exhibit.forget();
        journal.write("exhibit:" + exhibit.id(), "erased");
    }
}
