package io.zhanbo.judging.scoring;

import io.zhanbo.judging.jury.Seat;
import io.zhanbo.judging.jury.Seats;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.judging.round.Works;
import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets a judge declare a conflict of interest: the judge's score for the work is absent from then on. */
@ApplicationScoped
@Transactional
class Recuse {

    private final Seats seats;
    private final Rounds rounds;
    private final Works works;
    private final ScoreSheets sheets;
    private final Journal journal;

    Recuse(Seats seats, Rounds rounds, Works works, ScoreSheets sheets, Journal journal) {
        this.seats = seats;
        this.rounds = rounds;
        this.works = works;
        this.sheets = sheets;
        this.journal = journal;
    }

    ScoreSheet recuse(String roundId, String code, String judge, String reason) {
        Seat seat = seats.servingLocked(roundId, judge);
        rounds.held(roundId).mustBeOpen();
        ScoreSheet sheet = sheets.of(works.named(roundId, code), seat);
        if (sheet.recuse(reason)) {
            sheets.persist(sheet);
            // The reason often names the person one is related to: it stays with the sheet, where it can be erased.
            journal.write("sheet:" + sheet.id(), "recused");
        }
        return sheet;
    }
}
