package io.zhanbo.judging.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullPanelTest {

    @Test
    void drops_one_highest_and_one_lowest_of_five() {
        // When
        Tally tally = count("60", "95", "80", "85", "90");

        // Then
        assertThat(tally.score()).isEqualTo(new BigDecimal("85.00"));
        assertThat(tally.trimmed()).isTrue();
        assertThat(tally.spread()).isEqualByComparingTo("10");
    }

    @Test
    void drops_only_one_of_two_equal_extremes() {
        // When
        Tally tally = count("90", "90", "60", "60", "75");

        // Then
        assertThat(tally.score()).isEqualTo(new BigDecimal("75.00"));
        assertThat(tally.spread()).isEqualByComparingTo("30");
    }

    @Test
    void averages_three_and_four_as_they_are() {
        assertThat(count("0", "50", "100").score()).isEqualTo(new BigDecimal("50.00"));
        assertThat(count("0", "50", "50", "100").trimmed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void fewer_than_three_decide_nothing(int valid) {
        // Given
        List<Ballot> ballots = Collections.nCopies(valid, ballot("90"));

        // Then
        assertThat(FullPanel.count("w", ballots)).isEmpty();
    }

    @Test
    void rounds_once_and_half_up() {
        assertThat(count("80.005", "80.005", "80.005").score()).isEqualTo(new BigDecimal("80.01"));
        assertThat(count("80.004", "80.0049", "80.005").score()).isEqualTo(new BigDecimal("80.00"));
        assertThat(count("10", "10", "10.01").score()).isEqualTo(new BigDecimal("10.00"));
    }

    @Test
    void does_not_depend_on_the_order_of_judges() {
        Random random = new Random(20230419);
        for (int run = 0; run < 500; run++) {
            // Given
            List<Ballot> ballots = randomBallots(random, 3 + random.nextInt(10));
            Tally before = FullPanel.count("w", ballots).orElseThrow();
            Collections.shuffle(ballots, random);

            // When
            Tally after = FullPanel.count("w", ballots).orElseThrow();

            // Then
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void lies_between_the_extremes_and_moves_with_every_mark() {
        Random random = new Random(5);
        for (int run = 0; run < 500; run++) {
            // Given
            List<Ballot> ballots = randomBallots(random, 3 + random.nextInt(10));
            Tally tally = FullPanel.count("w", ballots).orElseThrow();
            int raised = random.nextInt(ballots.size());
            ballots.set(raised, new Ballot(ballots.get(raised).total().add(BigDecimal.ONE), BigDecimal.ONE));

            // When
            Tally more = FullPanel.count("w", ballots).orElseThrow();

            // Then
            assertThat(tally.score()).isBetween(floor(tally.lowest()), ceiling(tally.highest()));
            assertThat(more.score()).isGreaterThanOrEqualTo(tally.score());
        }
    }

    @Test
    void one_judge_alone_cannot_carry_a_work_beyond_what_another_gave() {
        // Given
        Tally honest = count("80", "81", "82", "83", "84");

        // When
        Tally bribed = count("80", "81", "82", "83", "100");

        // Then
        assertThat(bribed.score()).isEqualTo(honest.score());
    }

    @Test
    void agrees_with_a_plain_calculation() {
        Random random = new Random(9);
        for (int run = 0; run < 200; run++) {
            // Given
            List<Ballot> ballots = randomBallots(random, 5 + random.nextInt(8));

            // When
            BigDecimal score = FullPanel.count("w", ballots).orElseThrow().score();

            // Then
            List<BigDecimal> totals =
                    new ArrayList<>(ballots.stream().map(Ballot::total).toList());
            totals.remove(Collections.max(totals));
            totals.remove(Collections.min(totals));
            BigDecimal sum = totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal mean = sum.divide(BigDecimal.valueOf(totals.size()), MathContext.DECIMAL128);
            assertThat(score).isEqualTo(mean.setScale(2, RoundingMode.HALF_UP));
        }
    }

    private static Tally count(String... totals) {
        return FullPanel.count(
                        "w", Arrays.stream(totals).map(FullPanelTest::ballot).toList())
                .orElseThrow();
    }

    private static Ballot ballot(String total) {
        return new Ballot(new BigDecimal(total), new BigDecimal(total));
    }

    private static List<Ballot> randomBallots(Random random, int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i ->
                        ballot(BigDecimal.valueOf(random.nextInt(100_001), 3).toPlainString()))
                .toList());
    }

    private static BigDecimal floor(BigDecimal number) {
        return number.setScale(2, RoundingMode.FLOOR);
    }

    private static BigDecimal ceiling(BigDecimal number) {
        return number.setScale(2, RoundingMode.CEILING);
    }
}
