package io.zhanbo.showcase.exhibit;

import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.showcase.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;

/** Brings an exhibit in line with what is known of its entry, and takes it down if it may no longer be shown. */
@ApplicationScoped
class AssembleExhibit {
    private final TakeDownExhibit takeDownExhibit;
    private final Journal journal;
    private final Clock clock;
    private final Event<FilesWanted> filesWanted;

    AssembleExhibit(TakeDownExhibit takeDownExhibit, Journal journal, Clock clock, Event<FilesWanted> filesWanted) {
        this.takeDownExhibit = takeDownExhibit;
        this.journal = journal;
        this.clock = clock;
        this.filesWanted = filesWanted;
    }

    /** Both are locked by the caller's transaction. */
    void from(Entry entry, Exhibit exhibit) {
        Instant now = clock.instant();
        ExhibitState before = exhibit.state();
        exhibit.assemble(entry, now);
        if (exhibit.state() != before) {
            journal.write("exhibit:" + exhibit.id(), exhibit.material().complete() ? "completed" : "found incomplete");
        }
        if (exhibit.place().nextPoster().isPresent()) {
            filesWanted.fire(new FilesWanted());
        }
        if (entry.withdrawn()) {
            takeDownExhibit.end(exhibit, Takedown.WITHDRAWN, now);
        } else if (exhibit.underWay() && !exhibit.consentsTo(Channel.SITE)) {
            takeDownExhibit.end(exhibit, Takedown.CONSENT_ENDED, now);
        }
    }
}
