package io.zhanbo.judging.opening;

import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives a round up before anyone saw its results, so that another can be opened: the way out of a wrong jury or too many recusals. */
@ApplicationScoped
@Transactional
class CancelRound {

    private final Rounds rounds;
    private final Journal journal;

    CancelRound(Rounds rounds, Journal journal) {
        this.rounds = rounds;
        this.journal = journal;
    }

    Round cancel(String roundId, String reason) {
        Round round = rounds.ownLocked(roundId);
        round.cancel(reason);
        journal.write("round:" + roundId, "cancelled", reason);
        return round;
    }
}
