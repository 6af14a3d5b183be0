package io.zhanbo.media.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsTest {
    @ParameterizedTest
    @EnumSource(Code.class)
    void every_code_has_words_and_advice_in_both_languages(Code code) {
        // When
        var finding = Findings.of(code, 1, 2, 3, 4, 5, 6);

        // Then
        assertThat(finding.words()).containsOnlyKeys("zh-CN", "en");
        assertThat(finding.advice()).containsOnlyKeys("zh-CN", "en");
        assertThat(finding.words().get("zh-CN")).matches(".*\\p{IsHan}.*").doesNotContain("{");
        assertThat(finding.advice().get("zh-CN")).matches(".*\\p{IsHan}.*").doesNotContain("{");
        assertThat(finding.words().get("en")).doesNotContain("{").doesNotContainPattern("\\p{IsHan}");
        assertThat(finding.advice().get("en")).doesNotContain("{").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void a_contest_decides_how_grave_a_finding_is() {
        // Given
        var limits = new VideoLimits(300, 720, Map.of("NO_SOUND", Severity.REJECT, "NOT_YET_KNOWN", Severity.REJECT));

        // When
        var finding = limits.judged(Findings.of(Code.NO_SOUND));

        // Then
        assertThat(finding.severity()).isEqualTo(Severity.REJECT);
    }

    @Test
    void no_contest_can_take_what_nothing_can_be_made_of() {
        // Given
        var limits = new VideoLimits(300, 720, Map.of("UNREADABLE", Severity.INFO));

        // When
        var finding = limits.judged(Findings.of(Code.UNREADABLE));

        // Then
        assertThat(finding.severity()).isEqualTo(Severity.REJECT);
    }
}
