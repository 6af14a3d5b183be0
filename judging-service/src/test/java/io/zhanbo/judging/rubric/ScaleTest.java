package io.zhanbo.judging.rubric;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "85.5", "85.50", "0.1", "1E+2", "100.000"})
    void takes_marks_on_a_step(String mark) {
        assertThatCode(() -> Scale.STANDARD.check("theme", new BigDecimal(mark)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1", "1E+999999999", "-1E+999999999"})
    void refuses_marks_beyond_its_ends(String mark) {
        assertThatThrownBy(() -> Scale.STANDARD.check("theme", new BigDecimal(mark)))
                .isInstanceOf(MarkOutOfRange.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.55", "0.01", "99.999999999999999999999", "1E-999999999"})
    void refuses_marks_between_steps(String mark) {
        assertThatThrownBy(() -> Scale.STANDARD.check("theme", new BigDecimal(mark)))
                .isInstanceOf(MarkOffStep.class);
    }

    @Test
    void counts_steps_from_its_smallest_mark() {
        // Given
        Scale odd = new Scale(BigDecimal.ONE, BigDecimal.valueOf(9), BigDecimal.valueOf(2));

        // Then
        assertThatCode(() -> odd.check("theme", BigDecimal.valueOf(7))).doesNotThrowAnyException();
        assertThatThrownBy(() -> odd.check("theme", BigDecimal.valueOf(6))).isInstanceOf(MarkOffStep.class);
    }

    @ParameterizedTest
    @CsvSource({"-1,100,0.1", "10,10,1", "10,5,1", "0,1001,1", "0,100,0", "0,100,-1", "0,100,0.001", "0,10,3"})
    void refuses_bounds_that_do_not_fit(String min, String max, String step) {
        assertThatThrownBy(() -> new Scale(new BigDecimal(min), new BigDecimal(max), new BigDecimal(step)))
                .isInstanceOf(ScaleInvalid.class);
    }
}
