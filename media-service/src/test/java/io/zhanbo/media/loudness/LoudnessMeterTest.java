package io.zhanbo.media.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhanbo.media.ffmpeg.Clips;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoudnessMeterTest {
    private final LoudnessMeter meter = new LoudnessMeter(Clips.children(), Clips.settings());

    @TempDir
    Path directory;

    @Test
    void what_is_left_of_damaged_sound_is_measured() {
        // Given
        var film = Clips.brokenSound(directory, "if(mod(n\\,4)\\,1\\,0)");

        // When
        var loudness = meter.measure(film, "[0:1]anull", 2, () -> {});

        // Then
        assertThat(loudness.integrated()).isGreaterThan(-60);
    }

    @Test
    void a_failure_tells_why_and_nothing_of_the_films_tags() {
        // Given
        var film = Clips.brokenSound(directory, "1");

        // When / Then
        assertThatThrownBy(() -> meter.measure(film, "[0:7]anull", 2, () -> {}))
                .hasMessageContaining("matches no streams")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("+32.99");
    }
}
