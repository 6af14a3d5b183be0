package io.zhanbo.media.rendition;

/**
 * One size of a film in the ladder.
 *
 * @param width      pixels, even
 * @param height     pixels, even
 * @param quality    x264's constant rate factor: lower is better and larger
 * @param maxKilobit most kilobits a second, so that a line that carries the average carries the peaks
 */
record Rung(int width, int height, int quality, int maxKilobit) {

    int shortSide() {
        return Math.min(width, height);
    }

    /** Name of its folder. */
    String name() {
        return Integer.toString(shortSide());
    }
}
