package io.zhanbo.judging.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.events.judging.Level;
import io.zhanbo.judging.entry.Nomination;
import io.zhanbo.judging.round.BlindCodes;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.Rules;
import io.zhanbo.judging.round.Work;
import io.zhanbo.judging.rubric.Rubric;
import io.zhanbo.judging.rubric.Scale;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderOfWorksTest {

    private static final List<Work> WORKS = works(40);

    @Test
    void is_each_judges_own_and_stable() {
        // When
        List<Work> mine = OrderOfWorks.by(1, WORKS);

        // Then
        assertThat(mine).containsExactlyInAnyOrderElementsOf(WORKS).isEqualTo(OrderOfWorks.by(1, WORKS));
        assertThat(mine).isNotEqualTo(OrderOfWorks.by(2, WORKS)).isNotEqualTo(WORKS);
    }

    @Test
    void stays_when_a_work_leaves() {
        // Given
        Work leaving = WORKS.get(7);
        List<Work> rest = new ArrayList<>(WORKS);
        rest.remove(leaving);
        List<Work> before = new ArrayList<>(OrderOfWorks.by(1, WORKS));

        // When
        List<Work> after = OrderOfWorks.by(1, rest);

        // Then
        before.remove(leaving);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void puts_every_work_first_for_someone() {
        // Given
        List<Work> few = WORKS.subList(0, 5);
        Random random = new Random(3);

        // When
        List<Work> firsts = random.longs(200)
                .mapToObj(seed -> OrderOfWorks.by(seed, few).get(0))
                .distinct()
                .toList();

        // Then
        assertThat(firsts).containsExactlyInAnyOrderElementsOf(few);
    }

    private static List<Work> works(int count) {
        Rules rules = new Rules(Rules.Method.FULL_PANEL_1, Rubric.STANDARD, Scale.STANDARD, List.of(), Duration.ZERO);
        Round round = new Round("contest", Level.FINAL, Optional.empty(), "round", rules, Instant.EPOCH);
        Nomination nomination = new Nomination("entry", "title", "description", "topic", "form", Optional.of("key"));
        return BlindCodes.draw(count, new Random(11)).stream()
                .map(code -> new Work(round, code, nomination, "key"))
                .toList();
    }
}
