package io.zhanbo.submission.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant OPENS = Instant.parse("2030-04-01T00:00:00Z");
    private static final Instant CLOSES = OPENS.plusSeconds(3_600);
    private static final Instant REVISABLE_TO = CLOSES.plusSeconds(600);
    private static final Instant NOMINATIONS_CLOSE = CLOSES.plusSeconds(3_600);

    @Test
    void anExtensionLeavesTheRevisionWindowOpen() {
        // When
        Timeline extended = timeline(REVISABLE_TO).extendedTo(CLOSES.plusSeconds(300));

        // Then
        assertThat(extended.isClosed(CLOSES.plusSeconds(200))).isFalse();
        assertThat(extended.isRevisable(CLOSES)).isFalse();
        assertThat(extended.isRevisable(CLOSES.plusSeconds(1))).isTrue();
        assertThat(extended.isRevisable(REVISABLE_TO.plusMillis(999))).isTrue();
        assertThat(extended.isRevisable(REVISABLE_TO.plusSeconds(1))).isFalse();
    }

    @Test
    void oneBeyondTheWindowMovesItsEnd() {
        // Given
        Instant until = REVISABLE_TO.plusSeconds(60);

        // When
        Timeline extended = timeline(REVISABLE_TO).extendedTo(until);

        // Then
        assertThat(extended.revisableTo()).isEqualTo(until).isEqualTo(extended.closesAt());
        assertThat(extended.isRevisable(until)).isTrue();
    }

    @Test
    void ofTwoTheLaterCountsWhateverTheirOrder() {
        // Given
        Instant sooner = CLOSES.plusSeconds(60);
        Instant later = REVISABLE_TO.plusSeconds(60);

        // Then
        assertThat(timeline(REVISABLE_TO).extendedTo(sooner).extendedTo(later))
                .isEqualTo(timeline(REVISABLE_TO).extendedTo(later).extendedTo(sooner));
    }

    @Test
    void whatAnotherMayUseUpMovesNothingButTheClosing() {
        // Given
        Instant sooner = CLOSES.plusSeconds(60);
        Instant later = REVISABLE_TO.plusSeconds(60);

        // When
        Timeline extended = timeline(REVISABLE_TO).extendedOnceTo(later).extendedTo(sooner);

        // Then
        assertThat(extended.closesAt()).isEqualTo(later);
        assertThat(extended.revisableTo()).isEqualTo(REVISABLE_TO);
        assertThat(extended.certain().closesAt()).isEqualTo(sooner);
        assertThat(extended).isEqualTo(timeline(REVISABLE_TO).extendedTo(sooner).extendedOnceTo(later));
    }

    @Test
    void whereThereIsNoWindowAnExtensionMakesNone() {
        // Given
        Instant until = CLOSES.plusSeconds(300);

        // When
        Timeline extended = timeline(CLOSES).extendedTo(until);

        // Then
        assertThat(extended.isRevisable(CLOSES.plusSeconds(1))).isFalse();
        assertThat(extended.isRevisable(until.plusSeconds(1))).isFalse();
        assertThat(extended.revisableTo()).isEqualTo(until);
    }

    @Test
    void nothingIsExtendedBeyondTheNominations() {
        assertThat(timeline(REVISABLE_TO)
                        .extendedTo(NOMINATIONS_CLOSE.plusSeconds(1))
                        .closesAt())
                .isEqualTo(NOMINATIONS_CLOSE);
    }

    private static Timeline timeline(Instant revisableTo) {
        return new Timeline(
                ZoneOffset.UTC,
                OPENS,
                CLOSES,
                CLOSES,
                CLOSES,
                revisableTo,
                NOMINATIONS_CLOSE,
                Duration.ZERO,
                NOMINATIONS_CLOSE,
                NOMINATIONS_CLOSE);
    }
}
