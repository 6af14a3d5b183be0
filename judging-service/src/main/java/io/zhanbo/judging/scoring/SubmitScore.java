package io.zhanbo.judging.scoring;

import io.zhanbo.judging.jury.Seat;
import io.zhanbo.judging.jury.Seats;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.judging.round.Works;
import io.zhanbo.judging.rubric.Rubric;
import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Takes a judge's marks for a work, as often as the judge revises them, until the round closes. */
@ApplicationScoped
@Transactional
class SubmitScore {

    private final Seats seats;
    private final Rounds rounds;
    private final Works works;
    private final ScoreSheets sheets;
    private final Journal journal;

    SubmitScore(Seats seats, Rounds rounds, Works works, ScoreSheets sheets, Journal journal) {
        this.seats = seats;
        this.rounds = rounds;
        this.works = works;
        this.sheets = sheets;
        this.journal = journal;
    }

    ScoreSheet submit(String roundId, String code, String judge, Map<String, BigDecimal> marks, String comment) {
        Seat seat = seats.servingLocked(roundId, judge);
        Round round = rounds.held(roundId);
        round.mustBeOpen();
        Rubric rubric = round.rules().rubric();
        rubric.check(marks, round.rules().scale());
        ScoreSheet sheet = sheets.of(works.named(roundId, code), seat);
        sheet.score(marks, rubric, comment);
        sheets.persist(sheet);
        journal.write("sheet:" + sheet.id(), "scored", inWords(sheet));
        return sheet;
    }

    /** The journal keeps every revision's marks, though not its comment, which may name people. */
    private static String inWords(ScoreSheet sheet) {
        return "revision " + sheet.revision() + " " + new TreeMap<>(sheet.marks());
    }
}
