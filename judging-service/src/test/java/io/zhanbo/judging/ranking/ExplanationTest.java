package io.zhanbo.judging.ranking;

import static io.zhanbo.judging.ranking.Tallies.scoring;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.judging.round.PrizeRule;
import io.zhanbo.judging.round.Rules;
import io.zhanbo.judging.rubric.Rubric;
import io.zhanbo.judging.rubric.Scale;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final List<PrizeRule> PRIZES = List.of(new PrizeRule("FIRST", "一等奖", 1));
    private static final Rules RULES = rules(PRIZES);
    private static final Explanation CHINESE = new Explanation(Locale.SIMPLIFIED_CHINESE, RULES);
    private static final Explanation ENGLISH = new Explanation(Locale.ENGLISH, RULES);

    @Test
    void says_what_was_dropped() {
        // Given
        Place place = only(FullPanel.count("w", ballots("95", "60", "80", "85.5", "90")));

        // Then
        assertThat(chinese(place)).isEqualTo("5位评委有效打分，去掉一个最高分95.00和一个最低分60.00，其余3个分数平均为85.17，排名第1，获一等奖。");
        assertThat(english(place))
                .isEqualTo("5 judges scored it; without the highest total 95.00 and the lowest 60.00, the other 3 "
                        + "average 85.17; rank 1; 一等奖.");
    }

    @Test
    void says_why_nothing_was_dropped() {
        // Given
        Place place = only(FullPanel.count("w", ballots("95", "60", "80")));

        // Then
        assertThat(chinese(place)).isEqualTo("3位评委有效打分，不足5位，不去掉最高分和最低分，平均为78.33，排名第1，获一等奖。");
        assertThat(english(place))
                .isEqualTo("3 judges scored it, which is too few to drop the highest and the lowest, and their totals "
                        + "average 78.33; rank 1; 一等奖.");
    }

    @Test
    void says_that_a_tie_crossed_the_border_of_a_prize() {
        // Given
        Place place =
                Ranking.of(List.of(scoring("a", "90"), scoring("b", "90"))).get(0);

        // Then
        assertThat(chinese(place)).endsWith("，与另外1件作品并列第1，并列跨越奖项名额界线，并列作品同获较高的一等奖。");
        assertThat(english(place))
                .endsWith("; rank 1, shared with one other work; the tie crosses the border of a prize, so all tied "
                        + "works get the better one, 一等奖.");
    }

    @Test
    void says_what_parted_equal_scores() {
        // Given
        List<Place> places = Ranking.of(
                List.of(scoring("a", "90", "88", "1"), scoring("b", "90", "80", "1"), scoring("c", "90", "80", "2")));

        // Then
        assertThat(chinese(places.get(0))).endsWith("，与同分作品比较“脱稿”平均分，排名第1，获一等奖。");
        assertThat(chinese(places.get(1))).endsWith("，与同分作品比较评委分差，排名第2，未获奖。");
        assertThat(english(places.get(0)))
                .endsWith("; the mean for “脱稿” parts it from works with the same score: rank 1; 一等奖.");
        assertThat(english(places.get(2)))
                .endsWith("; how close its judges are together parts it from works with the same score: rank 3; "
                        + "no prize.");
    }

    @Test
    void says_nothing_of_prizes_where_there_are_none() {
        // Given
        Place place = only(FullPanel.count("w", ballots("95", "60", "80")));
        Rules withoutPrizes = rules(List.of());

        // Then
        assertThat(new Explanation(Locale.SIMPLIFIED_CHINESE, withoutPrizes).of(place, Optional.empty()))
                .endsWith("，排名第1。");
        assertThat(new Explanation(Locale.ENGLISH, withoutPrizes).of(place, Optional.empty()))
                .endsWith("; rank 1.");
    }

    private static Rules rules(List<PrizeRule> prizes) {
        return new Rules(Rules.Method.FULL_PANEL_1, Rubric.STANDARD, Scale.STANDARD, prizes, Duration.ZERO);
    }

    private static String chinese(Place place) {
        return CHINESE.of(place, AwardAllocation.to(place, PRIZES));
    }

    private static String english(Place place) {
        return ENGLISH.of(place, AwardAllocation.to(place, PRIZES));
    }

    private static Place only(Optional<Tally> tally) {
        return Ranking.of(List.of(tally.orElseThrow())).get(0);
    }

    private static List<Ballot> ballots(String... totals) {
        return Arrays.stream(totals)
                .map(BigDecimal::new)
                .map(total -> new Ballot(total, total))
                .toList();
    }
}
