package io.zhanbo.submission.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartPlanTest {

    private static final long MEBIBYTE = 1L << 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 8 * MEBIBYTE, 8 * MEBIBYTE + 1, 8_000 * MEBIBYTE, 8_000 * MEBIBYTE + 1, 1L << 40})
    void partsMakeUpTheWholeAndAreNeverTooMany(long size) {
        PartPlan plan = PartPlan.of(size);
        long sum = 0;
        for (int number = 1; number <= plan.count(); number++) {
            assertThat(plan.sizeOf(number)).isBetween(1L, plan.partSize());
            sum += plan.sizeOf(number);
        }
        assertThat(sum).isEqualTo(size);
        assertThat(plan.count()).isLessThanOrEqualTo(PartPlan.MOST_PARTS);
        assertThat(plan.partSize()).isGreaterThanOrEqualTo(8 * MEBIBYTE);
    }

    @Test
    void aPartIsMissingIfItIsNotThereOrNotWhole() {
        // Given
        PartPlan plan = PartPlan.of(20 * MEBIBYTE);

        // When, Then
        assertThat(plan.missing(Map.of())).containsExactly(1, 2, 3);
        assertThat(plan.missing(Map.of(1, 8 * MEBIBYTE, 2, 5 * MEBIBYTE, 3, 4 * MEBIBYTE)))
                .containsExactly(2);
        assertThat(plan.missing(Map.of(1, 8 * MEBIBYTE, 2, 8 * MEBIBYTE, 3, 4 * MEBIBYTE)))
                .isEmpty();
    }
}
