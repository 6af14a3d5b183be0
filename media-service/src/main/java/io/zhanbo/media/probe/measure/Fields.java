package io.zhanbo.media.probe.measure;

import io.zhanbo.media.probe.VideoStream;

/**
 * How many of the frames looked at were made of two half pictures, taken one after the other: which of the two came first, or neither.
 *
 * @param topFirst    frames whose upper half picture is the older
 * @param bottomFirst frames whose lower half picture is the older
 * @param progressive whole frames
 */
public record Fields(int topFirst, int bottomFirst, int progressive) {
    public static final Fields UNKNOWN = new Fields(0, 0, 0);

    /** Still pictures show nothing either way. */
    private static final int ENOUGH = 5;
    /** Against the header's word it takes more: some patterns look interlaced for a moment. */
    private static final int ENOUGH_AGAINST = 40;
    /** Interlaced film always has the same half first; patterns that only look like it do not. */
    private static final double OTHER_HALF = 0.05;

    /**
     * The order of a film's half pictures by FFprobe's words: {@code progressive}, {@code tt} or {@code bb}. What the pictures show counts more than what
     * the header says: many cameras call whole frames interlaced, many editors the reverse.
     *
     * @return the header's word, or null, where they do not show enough
     */
    public String order(VideoStream video) {
        int more = Math.max(topFirst, bottomFirst);
        int fewer = Math.min(topFirst, bottomFirst);
        int known = more + fewer + progressive;
        if (known < (video.interlaced() ? ENOUGH : ENOUGH_AGAINST)) {
            return video.fieldOrder();
        }
        if (more <= known / 2.0 || fewer > known * OTHER_HALF) {
            return "progressive";
        }
        return topFirst > bottomFirst ? "tt" : "bb";
    }
}
