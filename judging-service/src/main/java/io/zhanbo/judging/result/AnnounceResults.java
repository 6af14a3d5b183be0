package io.zhanbo.judging.result;

import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Puts results under public notice, once. */
@ApplicationScoped
@Transactional
class AnnounceResults {

    private final Rounds rounds;
    private final Standings standings;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    AnnounceResults(Rounds rounds, Standings standings, Outbox outbox, Journal journal, Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    void announce(String roundId) {
        Round round = rounds.ownLocked(roundId);
        outbox.publish(roundId, round.announce(standings.ranked(roundId), clock.instant()));
        journal.write("round:" + roundId, "announced");
    }
}
