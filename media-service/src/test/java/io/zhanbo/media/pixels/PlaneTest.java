package io.zhanbo.media.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaneTest {
    private final Plane plane = new Plane(4, 2, new float[] {0, 10, 20, 30, 40, 50, 60, 70});

    @Test
    void a_smaller_pixel_is_the_mean_of_what_it_covers() {
        // When
        var half = plane.scaled(plane.whole(), 2, 1);

        // Then
        assertThat(half.values()).containsExactly(25, 45);
    }

    @Test
    void parts_of_pixels_count_for_their_part() {
        // When
        var shifted = plane.scaled(new Area(0.5, 0, 2, 1), 1, 1);

        // Then
        assertThat(shifted.values()).containsExactly(10);
    }

    @Test
    void outside_is_black() {
        // When
        var framed = plane.scaled(new Area(-4, 0, 8, 2), 2, 1);

        // Then
        assertThat(framed.values()).containsExactly(0, 35);
    }
}
