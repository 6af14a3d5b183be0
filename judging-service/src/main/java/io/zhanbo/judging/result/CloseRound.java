package io.zhanbo.judging.result;

import io.zhanbo.judging.jury.Seats;
import io.zhanbo.judging.result.Completeness.MissingSheet;
import io.zhanbo.judging.result.Completeness.ThinWork;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.judging.round.Works;
import io.zhanbo.judging.scoring.ScoreSheets;
import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Fixes the scores and counts them. The round's lock makes every score either part of the count or refused. */
@ApplicationScoped
@Transactional
class CloseRound {

    private final Rounds rounds;
    private final Works works;
    private final Seats seats;
    private final ScoreSheets sheets;
    private final CountScores countScores;
    private final Journal journal;
    private final Clock clock;

    CloseRound(
            Rounds rounds,
            Works works,
            Seats seats,
            ScoreSheets sheets,
            CountScores countScores,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.works = works;
        this.seats = seats;
        this.sheets = sheets;
        this.countScores = countScores;
        this.journal = journal;
        this.clock = clock;
    }

    void close(String roundId) {
        Round round = rounds.ownLocked(roundId);
        round.close(clock.instant());
        mustBeComplete(roundId);
        countScores.count(round);
        journal.write("round:" + roundId, "closed");
    }

    private void mustBeComplete(String roundId) {
        Completeness completeness = new Completeness(works.counting(roundId), seats.of(roundId), sheets.of(roundId));
        List<MissingSheet> missing = completeness.missing();
        if (!missing.isEmpty()) {
            throw new SheetsMissing(missing);
        }
        List<ThinWork> thin = completeness.thin();
        if (!thin.isEmpty()) {
            throw new TooFewScores(thin);
        }
    }
}
