package io.zhanbo.media.rendition.poster;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.media.pixels.Picture;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class PictureMeritTest {
    private static final PictureMerit STRIPES = of((x, y) -> x / 4 % 2 == 0 ? 60 : 180);

    @Test
    void fine_detail_is_sharper_than_a_gradient() {
        // When
        var gradient = of((x, y) -> 60 + x);

        // Then
        assertThat(STRIPES.sharpness()).isGreaterThan(10 * gradient.sharpness());
        assertThat(STRIPES.total(STRIPES.sharpness())).isGreaterThan(gradient.total(STRIPES.sharpness()));
    }

    @Test
    void black_and_white_are_badly_exposed() {
        // When
        var black = of((x, y) -> 2);
        var white = of((x, y) -> 255);

        // Then
        assertThat(black.exposure()).isLessThan(0.05);
        assertThat(white.exposure()).isLessThan(0.05);
        assertThat(STRIPES.exposure()).isGreaterThan(0.9);
    }

    private static PictureMerit of(IntBinaryOperator light) {
        var rgb = new byte[128 * 72 * 3];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) light.applyAsInt(i / 3 % 128, i / 3 / 128);
        }
        return PictureMerit.of(new Picture(0, 128, 72, rgb));
    }
}
