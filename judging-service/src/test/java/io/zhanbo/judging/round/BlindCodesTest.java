package io.zhanbo.judging.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlindCodesTest {

    @Test
    void are_distinct_and_easy_to_read() {
        // When
        List<String> codes = BlindCodes.draw(5_000, new SecureRandom());

        // Then
        assertThat(codes).hasSize(5_000).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-HJ-NP-Z2-9]{5}"));
    }

    @Test
    void differ_from_round_to_round() {
        assertThat(BlindCodes.draw(10, new Random(1))).doesNotContainAnyElementsOf(BlindCodes.draw(10, new Random(2)));
    }
}
