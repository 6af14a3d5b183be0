package io.zhanbo.media.rendition.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
    @ParameterizedTest(name = "{0}x{1} -> {2}, judges {3}")
    @CsvSource({
        "1920, 1080, 1920x1080 1280x720 854x480, 1280x720",
        "3840, 2160, 1920x1080 1280x720 854x480, 1280x720",
        "1080, 1920, 1080x1920 720x1280 480x854, 720x1280",
        "1280, 720,  1280x720 854x480, 1280x720",
        "1600, 900,  1600x900 854x480, 854x480",
        "1440, 800,  1440x800 864x480, 864x480",
        "960,  540,  960x540, 960x540",
        "3026, 1386, 2358x1080 1572x720 1048x480, 1572x720",
        "641,  361,  640x360, 640x360"
    })
    void sizes_are_as_the_source_allows(int width, int height, String expected, String proxy) {
        // When
        var ladder = Ladder.of(width, height, 25, 24);

        // Then
        assertThat(ladder.rungs().stream().map(rung -> rung.width() + "x" + rung.height()))
                .containsExactly(expected.split(" "));
        assertThat(ladder.proxy().width() + "x" + ladder.proxy().height()).isEqualTo(proxy);
    }

    @ParameterizedTest
    @CsvSource({"25, 8087", "30, 8087", "50, 12131", "60, 12131"})
    void more_frames_may_take_more_bits(int rate, int kilobit) {
        // When
        var top = Ladder.of(1920, 1080, rate, 24).top();

        // Then
        assertThat(top.maxKilobit()).isEqualTo(kilobit);
    }
}
