package io.zhanbo.media.rendition.plan;

/**
 * One size of a film in the ladder.
 *
 * @param width      pixels, even
 * @param height     pixels, even
 * @param quality    x264's constant rate factor: lower is better and larger
 * @param maxKilobit most kilobits a second, so that a line that carries the average carries the peaks
 */
public record Rung(int width, int height, int quality, int maxKilobit) {

    int shortSide() {
        return Math.min(width, height);
    }

    /** The same shape with no side longer than this, never larger. */
    Rung within(int longSide) {
        double factor = Math.min(1, (double) longSide / Math.max(width, height));
        return new Rung(even(width * factor), even(height * factor), quality, maxKilobit);
    }

    private static int even(double pixels) {
        return Math.max(2, 2 * (int) Math.round(pixels / 2));
    }

    /** As FFmpeg writes it. */
    public String size() {
        return width + "x" + height;
    }

    /** Name of its folder. */
    public String name() {
        return Integer.toString(shortSide());
    }
}
