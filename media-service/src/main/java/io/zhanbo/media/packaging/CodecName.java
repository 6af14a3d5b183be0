package io.zhanbo.media.packaging;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of codings as playlists need them (RFC 6381). */
public final class CodecName {
    /** AAC-LC. */
    public static final String SOUND = "mp4a.40.2";

    private static final byte[] CONFIGURATION = "avcC".getBytes(StandardCharsets.US_ASCII);

    private CodecName() {}

    /**
     * Profile, constraints and level of H.264, from the decoder configuration in an init segment.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String ofPicture(byte[] initSegment) {
        int at = indexOf(initSegment);
        // Behind the box's name: version, then profile, constraints, level.
        return String.format(
                Locale.ROOT, "avc1.%02x%02x%02x", initSegment[at + 5], initSegment[at + 6], initSegment[at + 7]);
    }

    private static int indexOf(byte[] bytes) {
        for (int i = 0; i + 8 <= bytes.length; i++) {
            if (bytes[i] == CONFIGURATION[0]
                    && bytes[i + 1] == CONFIGURATION[1]
                    && bytes[i + 2] == CONFIGURATION[2]
                    && bytes[i + 3] == CONFIGURATION[3]) {
                return i;
            }
        }
        throw new IllegalArgumentException("The init segment holds no H.264 configuration");
    }
}
