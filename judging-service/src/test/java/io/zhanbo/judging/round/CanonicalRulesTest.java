package io.zhanbo.judging.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.judging.rubric.Criterion;
import io.zhanbo.judging.rubric.Rubric;
import io.zhanbo.judging.rubric.Scale;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalRulesTest {

    private static final String TEXT = "{\"method\":\"FULL_PANEL_1\",\"noticePeriod\":\"PT120H\","
            + "\"prizes\":[{\"code\":\"FIRST\",\"count\":3,\"name\":\"一等奖\"}],"
            + "\"rubric\":{\"criteria\":[{\"code\":\"theme\",\"name\":\"主题明确\",\"weight\":100}]},"
            + "\"scale\":{\"max\":100,\"min\":0,\"step\":0.1}}";

    @Test
    void are_one_text_however_the_numbers_were_typed() {
        assertThat(CanonicalRules.write(rules("100", "0.1"))).isEqualTo(TEXT);
        assertThat(CanonicalRules.write(rules("1E+2", "0.10"))).isEqualTo(TEXT);
    }

    @Test
    void hash_to_what_anyone_can_check() {
        // As printed by: printf '%s' '<the text above>' | sha256sum
        assertThat(CanonicalRules.hash(rules("100", "0.1")))
                .isEqualTo("b60dd29544194ad028e28ec18c79d140da41572717a2347df83491337b3547b4");
    }

    @Test
    void come_back_from_the_database_as_they_were() {
        // Given
        CanonicalRules converter = new CanonicalRules();

        // When
        Rules read = converter.convertToEntityAttribute(converter.convertToDatabaseColumn(rules("1E+2", "0.10")));

        // Then
        assertThat(CanonicalRules.write(read)).isEqualTo(TEXT);
    }

    private static Rules rules(String hundred, String step) {
        return new Rules(
                Rules.Method.FULL_PANEL_1,
                new Rubric(List.of(new Criterion("theme", "主题明确", new BigDecimal(hundred)))),
                new Scale(BigDecimal.ZERO, new BigDecimal(hundred), new BigDecimal(step)),
                List.of(new PrizeRule("FIRST", "一等奖", 3)),
                Duration.ofDays(5));
    }
}
