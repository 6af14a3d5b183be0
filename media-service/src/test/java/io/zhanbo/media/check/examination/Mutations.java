package io.zhanbo.media.check.examination;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Samples with damaged headers, the same for the same seed. */
class Mutations {
    private static final List<String> SAMPLES = List.of(
            "not-hd-sar-2x1.mp4",
            "720p-subtitle-stream-srt.mkv",
            "720p-subtitle-stream-pgs.mkv",
            "corrupted-720p.mp4",
            "corrupt.mkv",
            "no-video-after-decode.wmv",
            "no-initial-keyframe.ts",
            "truncated-1080p25.mp4",
            "bomb_ts.mp4",
            "evil_dash.mp4",
            "evil_concat.mp4");
    private static final int HEADER = 8 << 10;
    private static final List<Integer> EXTREMES = List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF);

    private final Random random;
    private final List<String> references;

    /** @param references what a hostile file might refer to */
    Mutations(long seed, List<String> references) {
        this.random = new Random(seed);
        this.references = references;
    }

    byte[] next() {
        var bytes = sample(SAMPLES.get(random.nextInt(SAMPLES.size())));
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times; i++) {
            bytes = mutate(bytes);
        }
        return bytes;
    }

    private byte[] mutate(byte[] bytes) {
        int at = position(bytes);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> write(bytes, at, number(EXTREMES.get(random.nextInt(EXTREMES.size()))));
            case 2 -> write(bytes, at, number(random.nextInt()));
            case 3 ->
                write(
                        bytes,
                        at,
                        references.get(random.nextInt(references.size())).getBytes(StandardCharsets.UTF_8));
            case 4 -> write(bytes, at, Arrays.copyOfRange(bytes, position(bytes), bytes.length));
            default -> {
                return Arrays.copyOf(bytes, Math.max(16, at));
            }
        }
        return bytes;
    }

    /** In the header, which lies at either end. */
    private int position(byte[] bytes) {
        int within = random.nextInt(Math.min(HEADER, bytes.length));
        return random.nextBoolean() ? within : bytes.length - 1 - within;
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    private static void write(byte[] bytes, int at, byte[] what) {
        System.arraycopy(what, 0, bytes, at, Math.min(Math.min(what.length, 64), bytes.length - at));
    }

    private static byte[] sample(String name) {
        try (InputStream in = Mutations.class.getResourceAsStream("/samples/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
