package io.zhanbo.judging.ranking;

import static io.zhanbo.judging.ranking.Tallies.scoring;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.judging.round.PrizeRule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwardAllocationTest {

    private static final List<PrizeRule> PRIZES = List.of(
            new PrizeRule("FIRST", "一等奖", 1), new PrizeRule("SECOND", "二等奖", 2), new PrizeRule("THIRD", "三等奖", 3));

    @Test
    void goes_down_the_ranking_by_count() {
        assertThat(prizesFor("95", "90", "85", "80", "75", "70", "65"))
                .containsExactly("FIRST", "SECOND", "SECOND", "THIRD", "THIRD", "THIRD", "-");
    }

    @Test
    void a_tie_across_a_border_gets_the_better_prize_and_takes_the_place_from_the_next() {
        assertThat(prizesFor("95", "95", "85", "80", "75", "70", "65"))
                .containsExactly("FIRST+", "FIRST+", "SECOND", "THIRD", "THIRD", "THIRD", "-");
    }

    @Test
    void a_tie_that_covers_a_whole_prize_leaves_none_of_it() {
        assertThat(prizesFor("95", "95", "95", "95", "75"))
                .containsExactly("FIRST+", "FIRST+", "FIRST+", "FIRST+", "THIRD");
    }

    @Test
    void a_tie_within_a_prize_crosses_nothing() {
        assertThat(prizesFor("95", "90", "90", "80")).containsExactly("FIRST", "SECOND", "SECOND", "THIRD");
    }

    @Test
    void a_tie_at_the_last_border_gets_the_last_prize() {
        assertThat(prizesFor("95", "90", "85", "80", "75", "70", "70")).endsWith("THIRD", "THIRD+", "THIRD+");
    }

    @Test
    void without_prizes_nobody_wins() {
        // Given
        Place best = Ranking.of(List.of(scoring("a", "95"))).get(0);

        // Then
        assertThat(AwardAllocation.to(best, List.of())).isEmpty();
    }

    private static List<String> prizesFor(String... scores) {
        List<Tally> tallies =
                Arrays.stream(scores).map(score -> scoring("w", score)).toList();
        return Ranking.of(tallies).stream()
                .map(place -> AwardAllocation.to(place, PRIZES)
                        .map(award -> award.prize().code() + (award.acrossBorder() ? "+" : ""))
                        .orElse("-"))
                .toList();
    }
}
