package io.zhanbo.media.probe;

import java.util.Set;

/**
 * How the colours of a picture are meant, by FFmpeg's names. Whatever a file does not say is null; most say nothing, and mean BT.709.
 *
 * @param pixelFormat layout and depth of its samples, for example {@code yuv420p10le}
 * @param range       {@code tv} or {@code pc}
 * @param primaries   what pure red, green and blue are
 * @param transfer    how light becomes a figure
 */
public record Colour(String pixelFormat, String range, String primaries, String transfer) {
    private static final Set<String> HIGH_DYNAMIC_RANGE = Set.of("smpte2084", "arib-std-b67");

    public boolean highDynamicRange() {
        return transfer != null && HIGH_DYNAMIC_RANGE.contains(transfer);
    }
}
