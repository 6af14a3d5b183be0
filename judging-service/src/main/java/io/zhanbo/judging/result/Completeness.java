package io.zhanbo.judging.result;

import io.zhanbo.judging.jury.Seat;
import io.zhanbo.judging.ranking.FullPanel;
import io.zhanbo.judging.round.Work;
import io.zhanbo.judging.scoring.ScoreSheet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what stands between a round and its closing. */
record Completeness(List<Work> works, List<Seat> jury, List<ScoreSheet> sheets) {

    /**
     * A sheet that was not handed in.
     *
     * @param judge user id
     * @param work  blind code
     */
    record MissingSheet(String judge, String work) {}

    /**
     * A work that too few judges scored.
     *
     * @param work        blind code
     * @param validScores how many did
     */
    record ThinWork(String work, long validScores) {}

    /** Every judge who was not excused owes each work a score or a recusal. */
    List<MissingSheet> missing() {
        Set<MissingSheet> handedIn = sheets.stream()
                .map(sheet -> new MissingSheet(sheet.judge(), sheet.workId()))
                .collect(Collectors.toSet());
        return jury.stream()
                .filter(seat -> !seat.isExcused())
                .flatMap(seat -> works.stream()
                        .filter(work -> !handedIn.contains(new MissingSheet(seat.judge(), work.id())))
                        .map(work -> new MissingSheet(seat.judge(), work.code())))
                .toList();
    }

    List<ThinWork> thin() {
        Map<String, Long> valid = sheets.stream()
                .filter(ScoreSheet::isScored)
                .collect(Collectors.groupingBy(ScoreSheet::workId, Collectors.counting()));
        return works.stream()
                .map(work -> new ThinWork(work.code(), valid.getOrDefault(work.id(), 0L)))
                .filter(work -> !FullPanel.suffices((int) work.validScores()))
                .toList();
    }
}
