package io.zhanbo.media.rendition.plan;

import java.util.List;

/**
 * How hard a film is to encode. The factor that gives the same quality to the eye differs much between a talker before a wall and leaves in
 * the wind.
 *
 * @param bitsPerPixel what a quick encoder takes at a constant factor, key frames aside
 */
public record Complexity(double bitsPerPixel) {
    /** The middle, where there was nothing to measure. */
    public static final Complexity UNKNOWN = new Complexity(0.1);

    private static final double EASY = 0.08;
    private static final double HARD = 0.14;

    /**
     * @param sizes  bytes of each frame that is not a key frame
     * @param pixels of each frame
     */
    public static Complexity of(List<Integer> sizes, int pixels) {
        var mean = sizes.stream().mapToInt(Integer::intValue).average();
        return mean.isEmpty() ? UNKNOWN : new Complexity(mean.getAsDouble() * 8 / pixels);
    }

    /** From what {@link #note()} wrote. */
    public static Complexity noted(String note) {
        return new Complexity(Double.parseDouble(note));
    }

    public String note() {
        return Double.toString(bitsPerPixel);
    }

    /** x264's constant rate factor: easy films show every flaw and cost little, hard ones hide much and cost more. */
    public int quality() {
        if (bitsPerPixel < EASY) {
            return 21;
        }
        return bitsPerPixel < HARD ? 24 : 26;
    }
}
