package io.zhanbo.media.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryDelayTest {
    private static final RandomGenerator MIDDLE = () -> 1L << 63;

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "3, 20", "7, 320", "20, 320"})
    void waits_double_up_to_a_bound(int attempts, int seconds) {
        // When
        var delay = RetryDelay.after(attempts, Duration.ofSeconds(5), MIDDLE);

        // Then
        assertThat(delay).isEqualTo(Duration.ofSeconds(seconds));
    }
}
