package io.zhanbo.judging.result;

import io.zhanbo.judging.entry.EntryLeft;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.RoundState;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.judging.round.Work;
import io.zhanbo.judging.round.Works;
import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/**
 * Takes a withdrawn entry out of every round. Until results are announced the others move up; afterwards they keep their ranks and prizes, since who
 * moves up then is an amendment that a person decides.
 */
@ApplicationScoped
class VoidWorks {

    private final Rounds rounds;
    private final Works works;
    private final CountScores countScores;
    private final Journal journal;
    private final Clock clock;

    VoidWorks(Rounds rounds, Works works, CountScores countScores, Journal journal, Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.countScores = countScores;
        this.journal = journal;
        this.clock = clock;
    }

    void on(@Observes EntryLeft event) {
        works.of(event.entryId()).forEach(this::leave);
    }

    private void leave(Work work) {
        Round round = rounds.locked(work.roundId());
        work.voidAt(clock.instant());
        journal.write("work:" + work.id(), "voided");
        if (round.state() == RoundState.CLOSED) {
            countScores.count(round);
        }
    }
}
