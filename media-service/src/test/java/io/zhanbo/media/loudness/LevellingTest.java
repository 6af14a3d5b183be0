package io.zhanbo.media.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LevellingTest {
    @Test
    void sound_with_room_above_is_only_made_louder() {
        // When
        var levelling = Levelling.of(new Loudness(-23, -12), Target.WEB);

        // Then
        assertThat(levelling.filters()).isEqualTo("volume=7.00dB,");
    }

    @Test
    void peaks_that_would_overshoot_are_held_at_four_times_the_rate() {
        // When
        var levelling = Levelling.of(new Loudness(-27, -8), Target.TELEVISION);

        // Then
        assertThat(levelling.filters()).isEqualTo("volume=3.00dB,");
        assertThat(Levelling.of(new Loudness(-27, -5), Target.TELEVISION).filters())
                .isEqualTo("aresample=192000,volume=3.00dB,"
                        + "alimiter=limit=0.7499:attack=5:release=50:level=false:latency=true,aresample=48000,");
    }

    @Test
    void what_the_limiter_took_away_is_given_back() {
        // Given
        var levelling = Levelling.of(new Loudness(-30, -3), Target.WEB);

        // When
        var corrected = levelling.corrected(new Loudness(-17.2, -1.4));

        // Then
        assertThat(corrected.gain()).isCloseTo(15.2, within(1e-9));
    }

    @Test
    void silence_is_left_alone() {
        // When
        var levelling = Levelling.of(new Loudness(-70, -90), Target.WEB);

        // Then
        assertThat(levelling.isNeeded()).isFalse();
        assertThat(levelling.filters()).isEmpty();
    }
}
