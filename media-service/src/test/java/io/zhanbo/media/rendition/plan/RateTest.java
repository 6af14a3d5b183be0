package io.zhanbo.media.rendition.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({
        "23.98, 24000/1001",
        "24, 24",
        "25.02, 25",
        "29.9, 30000/1001",
        "30.01, 30",
        "59.94, 60000/1001",
        "120, 60"
    })
    void rates_are_those_of_cameras(double measured, String words) {
        // When
        var rate = Rate.nearest(measured);

        // Then
        assertThat(rate.words()).isEqualTo(words);
    }
}
