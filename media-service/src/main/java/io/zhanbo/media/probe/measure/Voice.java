package io.zhanbo.media.probe.measure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sound of a film as listeners for speech want it: one channel, {@value #RATE} samples a second, 16 bits, little endian.
 *
 * @param file raw samples, as the decoder left them in the job's scratch folder
 */
public record Voice(Path file) {
    public static final int RATE = 16_000;

    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }
}
