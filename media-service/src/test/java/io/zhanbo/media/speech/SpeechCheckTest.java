package io.zhanbo.media.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.VideoLimits;
import io.zhanbo.media.onnx.Networks;
import io.zhanbo.media.probe.analysis.Analysis;
import io.zhanbo.media.probe.measure.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechCheckTest {
    private static final Networks NETWORKS = new Networks(() -> 1);
    private static final int BYTES_PER_SECOND = 2 * Voice.RATE;

    @TempDir
    Path directory;

    @AfterAll
    static void close() {
        NETWORKS.close();
    }

    @Test
    void a_film_in_which_nobody_speaks_is_told_of_and_one_in_which_somebody_does_is_not() throws IOException {
        // Given
        var still = Files.write(directory.resolve("still"), new byte[11 * BYTES_PER_SECOND]);
        var spoken = Files.write(directory.resolve("spoken"), speech());
        Files.write(spoken, new byte[9 * BYTES_PER_SECOND], StandardOpenOption.APPEND);

        // When
        var ofStill = examine(still);
        var ofSpoken = examine(spoken);

        // Then
        assertThat(ofStill).extracting(Finding::code).containsExactly("NO_SPEECH");
        assertThat(ofSpoken).isEmpty();
    }

    @Test
    void a_short_sound_tells_nothing() throws IOException {
        // Given
        var brief = Files.write(directory.resolve("brief"), new byte[5 * BYTES_PER_SECOND]);

        // When
        var findings = examine(brief);

        // Then
        assertThat(findings).isEmpty();
    }

    private List<Finding> examine(Path voice) {
        var analysis = new Analysis(null, null, null, null, new Voice(voice));
        return new SpeechCheck(new SpeechListener(NETWORKS))
                .examine(new Evidence(
                        new VideoLimits(300, 720), new Evidence.Bytes(1, "aa", "aa"), null, List.of(), analysis));
    }

    private byte[] speech() throws IOException {
        try (var speech = getClass().getResourceAsStream("/samples/speech.pcm")) {
            return speech.readAllBytes();
        }
    }
}
