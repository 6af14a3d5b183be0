package io.zhanbo.judging.result;

import io.zhanbo.judging.ranking.AwardAllocation;
import io.zhanbo.judging.ranking.Ballot;
import io.zhanbo.judging.ranking.Explanation;
import io.zhanbo.judging.ranking.FullPanel;
import io.zhanbo.judging.ranking.Place;
import io.zhanbo.judging.ranking.Ranking;
import io.zhanbo.judging.ranking.Tally;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.Works;
import io.zhanbo.judging.rubric.Criterion;
import io.zhanbo.judging.scoring.ScoreSheet;
import io.zhanbo.judging.scoring.ScoreSheets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns a round's sheets into results, replacing those of an earlier count. Runs in the caller's transaction, which holds the round's lock. */
@ApplicationScoped
class CountScores {

    private final Works works;
    private final ScoreSheets sheets;
    private final Results results;

    CountScores(Works works, ScoreSheets sheets, Results results) {
        this.works = works;
        this.sheets = sheets;
        this.results = results;
    }

    void count(Round round) {
        results.forget(round.id());
        Explanation chinese = new Explanation(Locale.SIMPLIFIED_CHINESE, round.rules());
        Explanation english = new Explanation(Locale.ENGLISH, round.rules());
        for (Place place : Ranking.of(tallies(round))) {
            var award = AwardAllocation.to(place, round.rules().prizes());
            results.persist(new Result(round.id(), place, award, chinese.of(place, award), english.of(place, award)));
        }
    }

    private List<Tally> tallies(Round round) {
        Criterion first = round.rules().rubric().first();
        Map<String, List<Ballot>> ballots = sheets.of(round.id()).stream()
                .filter(ScoreSheet::isScored)
                .collect(Collectors.groupingBy(
                        ScoreSheet::workId, Collectors.mapping(sheet -> ballot(sheet, first), Collectors.toList())));
        return works.counting(round.id()).stream()
                .flatMap(work -> FullPanel.count(work.id(), ballots.getOrDefault(work.id(), List.of())).stream())
                .toList();
    }

    private static Ballot ballot(ScoreSheet sheet, Criterion first) {
        return new Ballot(sheet.total(), sheet.marks().get(first.code()));
    }
}
