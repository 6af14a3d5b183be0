package io.zhanbo.showcase.exhibit;

import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Takes an exhibit off the site at once and for good; its files go right afterwards. */
@ApplicationScoped
@Transactional
public class TakeDownExhibit {
    private final Journal journal;
    private final Clock clock;
    private final Event<FilesWanted> filesWanted;

    TakeDownExhibit(Journal journal, Clock clock, Event<FilesWanted> filesWanted) {
        this.journal = journal;
        this.clock = clock;
        this.filesWanted = filesWanted;
    }

    /**
     * An organiser's takedown; a second one changes nothing.
     *
     * @throws ReasonMissing if the reason is blank
     */
    Exhibit because(String reason, String exhibitId) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        Exhibit exhibit = Exhibits.locked(exhibitId);
        end(exhibit, reason.strip(), clock.instant());
        return exhibit;
    }

    void end(Exhibit exhibit, String reason, Instant now) {
        if (exhibit.takeDown(reason, now)) {
            journal.write("exhibit:" + exhibit.id(), "taken down", reason);
            filesWanted.fire(new FilesWanted());
        }
    }
}
