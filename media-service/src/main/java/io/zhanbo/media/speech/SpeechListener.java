package io.zhanbo.media.speech;

import io.zhanbo.media.onnx.Networks;
import io.zhanbo.media.onnx.Tensor;
import io.zhanbo.media.probe.measure.Voice;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Tells speech from music, noise and silence in any language, by Silero's network; what is said is not understood. */
@Singleton
public class SpeechListener {
    private static final String NETWORK = "silero-vad.onnx";
    /** Samples the network hears at a time. */
    private static final int WINDOW = 512;
    /** Samples before them that it wants to hear again. */
    private static final int CONTEXT = 64;

    private static final int MEMORY = 2 * 128;
    private static final float SPEECH = 0.5f;

    private final Networks networks;

    SpeechListener(Networks networks) {
        this.networks = networks;
    }

    /** Listens to a whole film. */
    public Speech listen(Voice voice) {
        var network = networks.get(NETWORK);
        var memory = new float[MEMORY];
        var samples = new float[CONTEXT + WINDOW];
        int windows = 0;
        int spoken = 0;
        try (var sound = voice.open()) {
            // What does not fill the last window is shorter than any word.
            for (var bytes = sound.readNBytes(2 * WINDOW);
                    bytes.length == 2 * WINDOW;
                    bytes = sound.readNBytes(2 * WINDOW)) {
                append(samples, bytes);
                var heard = network.run(Map.of(
                        "input", new Tensor.Floats(samples, 1, samples.length),
                        "state", new Tensor.Floats(memory, 2, 1, MEMORY / 2),
                        "sr", new Tensor.Whole(Voice.RATE)));
                memory = heard.get("stateN");
                windows++;
                spoken += heard.get("output")[0] >= SPEECH ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Speech(seconds(spoken), seconds(windows));
    }

    private static void append(float[] samples, byte[] bytes) {
        System.arraycopy(samples, WINDOW, samples, 0, CONTEXT);
        for (int i = 0; i < WINDOW; i++) {
            samples[CONTEXT + i] = (short) (bytes[2 * i] & 0xff | bytes[2 * i + 1] << 8) / 32768f;
        }
    }

    private static double seconds(int windows) {
        return (double) windows * WINDOW / Voice.RATE;
    }
}
