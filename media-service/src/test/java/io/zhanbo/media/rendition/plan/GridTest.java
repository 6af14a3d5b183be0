package io.zhanbo.media.rendition.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
    @ParameterizedTest
    @CsvSource({
        "24, 25",
        "23.976, 25",
        "25, 25",
        "29.97, 30",
        "30, 30",
        "50, 50",
        "59.94, 60",
        "120, 60",
        "7.2, 25",
        "20, 25"
    })
    void the_nearest_rate_is_taken(double source, int expected) {
        // When
        var grid = Grid.nearest(source);

        // Then
        assertThat(grid.rate()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"25", "30", "50", "60"})
    void a_group_holds_whole_frames_of_sound(int rate) {
        // When
        var grid = Grid.nearest(rate);

        // Then
        assertThat(48_000 * grid.framesPerGroup() % (1024 * rate)).isZero();
        assertThat(grid.segmentMillis()).isBetween(4_500, 6_000);
    }
}
