package io.zhanbo.media.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.media.onnx.Networks;
import io.zhanbo.media.probe.measure.Voice;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechListenerTest {
    private static final Networks NETWORKS = new Networks(() -> 1);

    private final SpeechListener listener = new SpeechListener(NETWORKS);

    @TempDir
    Path directory;

    @AfterAll
    static void close() {
        NETWORKS.close();
    }

    @Test
    void speech_is_heard_and_measured() throws IOException {
        // Given
        var file = directory.resolve("voice");
        try (var speech = getClass().getResourceAsStream("/samples/speech.pcm")) {
            Files.write(file, speech.readAllBytes());
        }
        Files.write(file, sound(2, sample -> 0), StandardOpenOption.APPEND);

        // When
        var speech = listener.listen(new Voice(file));

        // Then
        assertThat(speech.of()).isBetween(3.9, 4.1);
        assertThat(speech.share()).isBetween(0.3, 0.6);
    }

    @Test
    void music_is_no_speech() throws IOException {
        // Given
        var file = Files.write(
                directory.resolve("voice"),
                sound(
                        3,
                        sample -> 0.3 * Math.sin(sample * 0.17 * (1 + sample / 8000 % 4 * 0.25))
                                + 0.2 * Math.sin(sample * 0.09)));

        // When
        var speech = listener.listen(new Voice(file));

        // Then
        assertThat(speech.share()).isLessThan(0.05);
    }

    private static byte[] sound(int seconds, IntToDoubleFunction wave) {
        var bytes = ByteBuffer.allocate(seconds * Voice.RATE * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < seconds * Voice.RATE; i++) {
            bytes.putShort((short) (wave.applyAsDouble(i) * Short.MAX_VALUE));
        }
        return bytes.array();
    }
}
