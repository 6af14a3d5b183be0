package io.zhanbo.media.probe.analysis;

/**
 * Size of a picture made smaller, in even pixels.
 *
 * @param width  pixels
 * @param height pixels
 */
record PictureSize(int width, int height) {
    /** The given size, with its long side brought to a length. */
    static PictureSize of(int width, int height, int longSide) {
        double factor = (double) longSide / Math.max(width, height);
        return new PictureSize(even(width * factor), even(height * factor));
    }

    PictureSize turned() {
        return new PictureSize(height, width);
    }

    private static int even(double pixels) {
        return Math.max(2, 2 * (int) Math.round(pixels / 2));
    }
}
