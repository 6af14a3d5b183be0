package io.zhanbo.judging.ranking;

import static io.zhanbo.judging.ranking.Tallies.scoring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhanbo.judging.ranking.Place.DecidedBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void tied_works_share_a_rank_and_the_next_one_is_left_out() {
        // When
        List<Place> places =
                Ranking.of(List.of(scoring("a", "90"), scoring("b", "85"), scoring("c", "85"), scoring("d", "70")));

        // Then
        assertThat(places)
                .extracting(Place::rank, Place::sharing, Place::decidedBy)
                .containsExactly(
                        tuple(1, 1, DecidedBy.SCORE),
                        tuple(2, 2, DecidedBy.NOTHING),
                        tuple(2, 2, DecidedBy.NOTHING),
                        tuple(4, 1, DecidedBy.SCORE));
    }

    @Test
    void the_first_criterion_parts_equal_scores_and_then_the_smaller_spread() {
        // When
        List<Place> places = Ranking.of(List.of(
                scoring("wide", "85", "80", "9"),
                scoring("close", "85", "80", "3"),
                scoring("fluent", "85", "88", "20")));

        // Then
        assertThat(places)
                .extracting(place -> place.tally().workId(), Place::rank, Place::decidedBy)
                .containsExactly(
                        tuple("fluent", 1, DecidedBy.FIRST_CRITERION),
                        tuple("close", 2, DecidedBy.SPREAD),
                        tuple("wide", 3, DecidedBy.SPREAD));
    }

    @Test
    void means_over_different_numbers_of_judges_compare_exactly() {
        // Given
        Tally third = tally("third", new Mean(new BigDecimal("1"), 3));
        Tally sixths = tally("sixths", new Mean(new BigDecimal("2"), 6));
        Tally rounded = tally("rounded", new Mean(new BigDecimal("0.33333333333333333333333333333333333"), 1));

        // When
        List<Place> places = Ranking.of(List.of(rounded, sixths, third));

        // Then
        assertThat(ranks(places)).isEqualTo(Map.of("third", 1, "sixths", 1, "rounded", 3));
    }

    @Test
    void neither_id_nor_order_of_arrival_decides() {
        Random random = new Random(42);
        for (int run = 0; run < 200; run++) {
            // Given
            List<Tally> tallies = randomTallies(random, 1 + random.nextInt(30));
            Map<String, Integer> before = ranks(Ranking.of(tallies));
            Collections.shuffle(tallies, random);

            // When
            Map<String, Integer> after = ranks(Ranking.of(tallies));

            // Then
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void a_rank_is_one_more_than_the_number_of_better_works() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            // When
            List<Place> places = Ranking.of(randomTallies(random, 1 + random.nextInt(30)));

            // Then
            for (Place place : places) {
                long better = places.stream()
                        .filter(other -> other.rank() < place.rank())
                        .count();
                long equal = places.stream()
                        .filter(other -> other.rank() == place.rank())
                        .count();
                assertThat(Tuple.tuple((long) place.rank(), (long) place.sharing()))
                        .isEqualTo(Tuple.tuple(better + 1, equal));
            }
        }
    }

    private static Tally tally(String workId, Mean first) {
        BigDecimal score = new BigDecimal("85.00");
        return new Tally(workId, score, List.of(score, score, score), false, first, BigDecimal.ONE);
    }

    private static List<Tally> randomTallies(Random random, int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(
                        i -> scoring("w" + i, "8" + random.nextInt(4), "7" + random.nextInt(2), "" + random.nextInt(2)))
                .toList());
    }

    private static Map<String, Integer> ranks(List<Place> places) {
        return places.stream().collect(Collectors.toMap(place -> place.tally().workId(), Place::rank));
    }
}
