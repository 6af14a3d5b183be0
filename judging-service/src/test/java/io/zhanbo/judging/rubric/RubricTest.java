package io.zhanbo.judging.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricTest {

    private static final Rubric TWO = new Rubric(List.of(criterion("theme", "62.5"), criterion("story", "37.5")));

    @Test
    void weighs_without_rounding() {
        // When
        BigDecimal total = TWO.total(Map.of("theme", new BigDecimal("83.3"), "story", new BigDecimal("91.7")));

        // Then
        assertThat(total).isEqualByComparingTo("86.45");
    }

    @Test
    void the_standard_rubric_gives_full_marks_for_full_marks() {
        // Given
        Map<String, BigDecimal> full = new HashMap<>();
        Rubric.STANDARD.criteria().forEach(each -> full.put(each.code(), BigDecimal.valueOf(100)));

        // When
        BigDecimal total = Rubric.STANDARD.total(full);

        // Then
        assertThat(total).isEqualByComparingTo("100");
        assertThat(Rubric.STANDARD.first().name()).isEqualTo("脱稿");
    }

    @Test
    void refuses_weights_that_do_not_sum_to_a_hundred() {
        assertThatThrownBy(() -> new Rubric(List.of(criterion("theme", "50"), criterion("story", "49.99"))))
                .isInstanceOf(WeightsNotHundred.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.01", "33.333", "1E+999999999", "1E-999999999"})
    void refuses_weights_that_are_no_share(String weight) {
        assertThatThrownBy(() -> new Rubric(List.of(criterion("theme", weight))))
                .isInstanceOf(WeightInvalid.class);
    }

    @Test
    void refuses_a_criterion_named_twice() {
        assertThatThrownBy(() -> new Rubric(List.of(criterion("theme", "50"), criterion("theme", "50"))))
                .isInstanceOf(CriterionTwice.class);
    }

    @Test
    void a_sheet_answers_every_criterion_and_no_other() {
        // Given
        Map<String, BigDecimal> one = Map.of("theme", BigDecimal.TEN);
        Map<String, BigDecimal> three =
                Map.of("theme", BigDecimal.TEN, "story", BigDecimal.TEN, "luck", BigDecimal.TEN);

        // Then
        assertThatThrownBy(() -> TWO.check(one, Scale.STANDARD)).isInstanceOf(MarkMissing.class);
        assertThatThrownBy(() -> TWO.check(three, Scale.STANDARD)).isInstanceOf(CriterionUnknown.class);
    }

    private static Criterion criterion(String code, String weight) {
        return new Criterion(code, code, new BigDecimal(weight));
    }
}
