package io.zhanbo.showcase.exhibit;

import io.zhanbo.events.judging.Level;
import io.zhanbo.events.judging.RankedEntry;
import io.zhanbo.events.judging.ResultsFinal;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Received;
import io.zhanbo.showcase.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** Opens an exhibit for every prize winner of a final. */
@ApplicationScoped
class FollowResults {
    private final AssembleExhibit assembleExhibit;
    private final Journal journal;
    private final Clock clock;

    FollowResults(AssembleExhibit assembleExhibit, Journal journal, Clock clock) {
        this.assembleExhibit = assembleExhibit;
        this.journal = journal;
        this.clock = clock;
    }

    void on(@Observes @Received ResultsFinal results) {
        if (results.level() != Level.FINAL) {
            return;
        }
        // In one order everywhere, so that two results about the same entries do not lock each other out.
        results.results().stream()
                .filter(ranked -> ranked.prize() != null)
                .sorted(Comparator.comparing(RankedEntry::entryId))
                .forEach(winner -> show(results, winner));
    }

    private void show(ResultsFinal results, RankedEntry winner) {
        Entry entry = Entry.locked(winner.entryId(), results.contestId());
        Award award = Award.of(results, winner);
        Exhibit exhibit = Exhibits.ofEntry(entry).orElseGet(() -> open(entry, award, clock.instant()));
        exhibit.award(award);
        assembleExhibit.from(entry, exhibit);
    }

    private Exhibit open(Entry entry, Award award, Instant now) {
        Exhibit exhibit = new Exhibit(UUID.randomUUID().toString(), entry, award, now);
        exhibit.persist();
        journal.write("exhibit:" + exhibit.id(), "opened");
        return exhibit;
    }
}
