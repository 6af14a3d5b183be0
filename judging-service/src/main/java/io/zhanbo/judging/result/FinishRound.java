package io.zhanbo.judging.result;

import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes the results of a round stand once its notice period is over; of several replicas one does it, the others pass by. */
@ApplicationScoped
@Transactional
class FinishRound {

    private final Rounds rounds;
    private final Standings standings;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    FinishRound(Rounds rounds, Standings standings, Outbox outbox, Journal journal, Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    void finishIfDue(String roundId) {
        rounds.takeDue(roundId, clock.instant()).ifPresent(this::finish);
    }

    private void finish(Round round) {
        outbox.publish(round.id(), round.finish(standings.ranked(round.id())));
        journal.write("round:" + round.id(), "made final");
    }
}
