package io.zhanbo.media.job.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryDelayTest {
    private static final RandomGenerator MIDDLE = () -> 1L << 63;
    private static final RandomGenerator LOWEST = () -> 0;

    @ParameterizedTest
    @CsvSource({
        "TRANSIENT, 1, 5",
        "TRANSIENT, 2, 10",
        "TRANSIENT, 3, 20",
        "TRANSIENT, 7, 320",
        "TRANSIENT, 20, 320",
        "RESOURCE, 1, 30",
        "RESOURCE, 3, 120"
    })
    void waits_double_up_to_a_bound(FailureClass failure, int failures, int seconds) {
        // When
        var delay = RetryDelay.after(failure, failures, Duration.ofSeconds(5), MIDDLE);

        // Then
        assertThat(delay).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void those_that_lack_space_come_back_farther_apart() {
        // When
        var soonest = RetryDelay.after(FailureClass.RESOURCE, 1, Duration.ofSeconds(5), LOWEST);

        // Then
        assertThat(soonest).isEqualTo(Duration.ofSeconds(10));
    }
}
