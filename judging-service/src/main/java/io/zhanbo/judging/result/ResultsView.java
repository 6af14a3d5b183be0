package io.zhanbo.judging.result;

import io.zhanbo.events.judging.Level;
import io.zhanbo.events.judging.Prize;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.RoundState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Results as everyone may see them: no judge is in them.
 *
 * @param unitId    the unit whose preliminary it is, or null
 * @param rulesHash SHA-256 over the frozen rules, as shown since the round opened
 * @param finalAt   when they become, or became, final; null before they are announced
 * @param prizes    best first
 * @param results   best first
 */
record ResultsView(
        String roundId,
        String contestId,
        Level level,
        String unitId,
        String title,
        RoundState state,
        String rulesHash,
        Instant finalAt,
        List<Prize> prizes,
        List<Line> results) {

    /**
     * @param rank        shared by tied works
     * @param score       two decimals
     * @param prize       code of its prize, or null
     * @param prizeName   what people read, or null
     * @param validScores how many judges scored it
     * @param trimmed     whether the highest and the lowest were dropped; false with three or four scores
     * @param explanation one plain sentence by language tag
     */
    record Line(
            int rank,
            String entryId,
            String title,
            String topic,
            String form,
            BigDecimal score,
            String prize,
            String prizeName,
            int validScores,
            boolean trimmed,
            Map<String, String> explanation) {}

    static ResultsView of(Round round, List<Standing> standings) {
        Map<String, String> prizeNames = round.prizes().stream().collect(Collectors.toMap(Prize::code, Prize::name));
        return new ResultsView(
                round.id(),
                round.contestId(),
                round.level(),
                round.unitId().orElse(null),
                round.title(),
                round.state(),
                round.rulesHash(),
                round.finalAt(),
                round.prizes(),
                standings.stream().map(each -> line(each, prizeNames)).toList());
    }

    private static Line line(Standing standing, Map<String, String> prizeNames) {
        var work = standing.work();
        var result = standing.result();
        return new Line(
                result.rank(),
                work.entryId(),
                work.title(),
                work.topic(),
                work.form(),
                result.score(),
                result.prize(),
                prizeNames.get(result.prize()),
                result.validScores(),
                result.isTrimmed(),
                Map.of("zh-CN", result.wordsZh(), "en", result.wordsEn()));
    }
}
