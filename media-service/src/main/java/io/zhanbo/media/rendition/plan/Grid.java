package io.zhanbo.media.rendition.plan;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The frame rates films are brought to, with groups of pictures that hold a whole number of AAC frames at 48 kHz, so that clips can be joined
 * without sound and picture drifting apart.
 *
 * @param rate            frames a second
 * @param framesPerGroup  frames between two places where playing can begin
 */
public record Grid(int rate, int framesPerGroup) {
    private static final int GROUPS_PER_SEGMENT = 3;

    /** The nearest of 25, 30, 50 and 60: by frames repeated or dropped, never by speed. */
    public static Grid nearest(double rate) {
        return Stream.of(new Grid(25, 48), new Grid(30, 48), new Grid(50, 96), new Grid(60, 96))
                .min(Comparator.comparingDouble(grid -> Math.abs(grid.rate - rate)))
                .orElseThrow();
    }

    /** Length of an HLS segment in milliseconds. */
    public int segmentMillis() {
        return GROUPS_PER_SEGMENT * framesPerGroup * 1000 / rate;
    }
}
