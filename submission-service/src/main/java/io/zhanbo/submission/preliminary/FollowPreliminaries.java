package io.zhanbo.submission.preliminary;

import io.zhanbo.events.judging.Level;
import io.zhanbo.events.judging.ResultsFinal;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps what the units' own juries found; what the final's jury finds is no suggestion to anyone here. */
@ApplicationScoped
class FollowPreliminaries {

    private final Preliminaries preliminaries;
    private final Journal journal;

    FollowPreliminaries(Preliminaries preliminaries, Journal journal) {
        this.preliminaries = preliminaries;
        this.journal = journal;
    }

    void on(@Observes @Received ResultsFinal results) {
        if (results.level() == Level.PRELIMINARY && results.unitId() != null) {
            hear(results);
        }
    }

    private void hear(ResultsFinal results) {
        Preliminary preliminary = preliminaries.known(results.contestId(), results.unitId());
        if (preliminary.hear(results)) {
            preliminaries.add(preliminary);
            journal.write(preliminary.subject(), "ranked by its jury", "round " + results.roundId());
        }
    }
}
