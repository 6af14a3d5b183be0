package io.zhanbo.judging.jury;

import io.zhanbo.judging.round.Rounds;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Lets a round close without the sheets a judge did not hand in: a decision the round's owner makes and gives a reason for. */
@ApplicationScoped
@Transactional
class ExcuseJudge {

    private final Rounds rounds;
    private final Seats seats;
    private final Journal journal;
    private final Clock clock;

    ExcuseJudge(Rounds rounds, Seats seats, Journal journal, Clock clock) {
        this.rounds = rounds;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
    }

    void excuse(String roundId, String judge, String reason) {
        // The seat first, as scoring does; and who has no business here does not learn who sits on the jury.
        Optional<Seat> locked = seats.locked(roundId, judge);
        rounds.ownHeld(roundId).mustBeOpen();
        Seat seat = locked.orElseThrow(() -> new NotFound("judge"));
        // The reason may tell of an illness: it stays with the seat, where it can be erased.
        if (seat.excuse(reason, clock.instant())) {
            journal.write("seat:" + seat.id(), "excused");
        }
    }
}
