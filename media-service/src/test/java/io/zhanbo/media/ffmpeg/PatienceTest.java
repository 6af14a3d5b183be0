package io.zhanbo.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who is to blame for a child that does not get on. */
class PatienceTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void a_child_that_works_without_getting_on_turns_in_circles_over_its_file() {
        // Given
        var patience = new Patience(limits(LONG, Duration.ofSeconds(60)));

        // When
        var end = patience.end(0, Duration.ofSeconds(61));

        // Then
        assertThat(end).contains(Ending.OVER_LIMIT);
    }

    @Test
    void a_child_that_stands_still_is_held_up_by_the_machine() {
        // Given
        var patience = new Patience(limits(LONG, Duration.ZERO));

        // When
        var end = patience.end(0, Duration.ZERO);

        // Then
        assertThat(end).contains(Ending.KILLED);
    }

    @Test
    void a_child_that_is_late_by_the_clock_alone_is_held_up_by_the_machine() {
        // Given
        var patience = new Patience(limits(Duration.ZERO, LONG));

        // When
        var end = patience.end(System.nanoTime(), Duration.ofSeconds(10));

        // Then
        assertThat(end).contains(Ending.KILLED);
    }

    @Test
    void a_child_that_gets_on_may_take_its_time() {
        // Given
        var patience = new Patience(limits(LONG, Duration.ofSeconds(60)));

        // When
        var end = patience.end(System.nanoTime(), Duration.ofSeconds(200));

        // Then
        assertThat(end).isEmpty();
    }

    private static Limits limits(Duration wall, Duration stall) {
        return new Limits(LONG, wall, stall, 1L << 30, 1 << 20);
    }
}
