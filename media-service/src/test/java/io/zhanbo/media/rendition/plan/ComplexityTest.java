package io.zhanbo.media.rendition.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplexityTest {
    @ParameterizedTest(name = "{0} bytes a frame -> CRF {1}")
    @CsvSource({"500, 21", "4000, 21", "4200, 24", "7000, 24", "7300, 26", "20000, 26"})
    void the_harder_the_film_the_coarser(int bytes, int quality) {
        // When
        var complexity = Complexity.of(List.of(bytes, bytes), 854 * 480);

        // Then
        assertThat(complexity.quality()).isEqualTo(quality);
    }

    @Test
    void nothing_measured_is_the_middle() {
        // When
        var complexity = Complexity.of(List.of(), 854 * 480);

        // Then
        assertThat(complexity.quality()).isEqualTo(24);
    }
}
