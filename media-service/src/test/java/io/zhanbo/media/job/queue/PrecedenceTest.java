package io.zhanbo.media.job.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedenceTest {
    private static final Instant NOW = Instant.parse("2023-05-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2023-05-01T12:00:00Z, false",
        "2023-05-01T11:00:00Z, true",
        "2023-05-01T10:00:01Z, true",
        "2023-05-01T09:30:00Z, true",
        "2023-05-01T08:59:59Z, false",
        ",                     false"
    })
    void the_closing_hour_and_the_one_after_it(Instant closesAt, boolean closing) {
        // When / Then
        assertThat(Precedence.isClosing(closesAt, NOW)).isEqualTo(closing);
    }

    @Test
    void closing_contests_then_first_jobs_then_judges_copies() {
        // Given
        var best = Stream.of(
                new Precedence(true, 0, StepName.PROXY),
                new Precedence(true, 0, StepName.LADDER),
                new Precedence(true, 7, StepName.XDCAM),
                new Precedence(false, 0, StepName.PROXY),
                new Precedence(false, 0, StepName.LADDER),
                new Precedence(false, 0, StepName.MASTER),
                new Precedence(false, 1, StepName.PROXY),
                new Precedence(false, 2, StepName.PROXY));

        // When
        var values = best.map(Precedence::value).toList();

        // Then
        assertThat(values).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
    }

    @Test
    void whoever_hands_in_thousands_stays_within_the_column() {
        // When
        int value = new Precedence(false, 1_000_000, StepName.PRORES).value();

        // Then
        assertThat(value).isBetween((int) Short.MIN_VALUE, (int) Short.MAX_VALUE);
    }
}
