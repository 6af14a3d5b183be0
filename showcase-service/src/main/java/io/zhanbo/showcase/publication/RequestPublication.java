package io.zhanbo.showcase.publication;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.showcase.contest.Contest;
import io.zhanbo.showcase.entry.Rendition;
import io.zhanbo.showcase.exhibit.Exhibit;
import io.zhanbo.showcase.exhibit.Exhibits;
import io.zhanbo.showcase.exhibit.FilesWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Sets an approved exhibit on its way to the public: its place there is chosen and kept before the first file is copied. */
@ApplicationScoped
@Transactional
class RequestPublication {
    private final Journal journal;
    private final Clock clock;
    private final Event<FilesWanted> filesWanted;

    RequestPublication(Journal journal, Clock clock, Event<FilesWanted> filesWanted) {
        this.journal = journal;
        this.clock = clock;
        this.filesWanted = filesWanted;
    }

    /** Asking again for what is under way changes nothing. */
    Exhibit of(String exhibitId) {
        Exhibit exhibit = Exhibits.locked(exhibitId);
        if (!exhibit.underWay()) {
            begin(exhibit, clock.instant());
        }
        return exhibit;
    }

    private void begin(Exhibit exhibit, Instant now) {
        exhibit.publish(UUID.randomUUID().toString());
        if (Contest.known(exhibit.contestId())
                .filter(contest -> contest.showsAt(now))
                .isEmpty()) {
            throw new OutsideShowcase();
        }
        var renditions =
                Rendition.of(exhibit.entryId(), exhibit.material().film().revision());
        new Publication(exhibit.id(), Copy.plan(renditions, exhibit.prefix()), now).persist();
        journal.write("exhibit:" + exhibit.id(), "publication requested");
        filesWanted.fire(new FilesWanted());
    }
}
