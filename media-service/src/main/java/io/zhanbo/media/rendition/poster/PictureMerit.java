package io.zhanbo.media.rendition.poster;

import io.zhanbo.media.pixels.Picture;

/**
 * What speaks for a picture as a poster.
 *
 * @param sharpness how much fine detail it has; to be compared within one film only
 * @param exposure  0 for all black or all white, 1 for a well lit one
 */
record PictureMerit(double sharpness, double exposure) {
    private static final double MIDDLE = 118;
    private static final int DARK = 10;
    private static final int BRIGHT = 245;

    static PictureMerit of(Picture picture) {
        int width = picture.width() / 2;
        int height = picture.height() / 2;
        var light = light(picture, width, height);
        return new PictureMerit(sharpness(light, width, height), exposure(light));
    }

    double total(double sharpest) {
        return exposure * Math.sqrt(sharpest > 0 ? sharpness / sharpest : 0);
    }

    /** At half the size, where noise counts less. */
    private static int[] light(Picture picture, int width, int height) {
        var light = new int[width * height];
        var rgb = picture.rgb();
        int row = picture.width() * 3;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = 2 * y * row + 6 * x;
                light[y * width + x] =
                        (light(rgb, at) + light(rgb, at + 3) + light(rgb, at + row) + light(rgb, at + row + 3)) / 4;
            }
        }
        return light;
    }

    private static int light(byte[] rgb, int at) {
        return (299 * (rgb[at] & 0xFF) + 587 * (rgb[at + 1] & 0xFF) + 114 * (rgb[at + 2] & 0xFF)) / 1000;
    }

    /** Mean strength of edges: how far each point is from the mean of its neighbours. */
    private static double sharpness(int[] light, int width, int height) {
        double sum = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                double edge = 4 * light[at] - light[at - 1] - light[at + 1] - light[at - width] - light[at + width];
                sum += edge * edge;
            }
        }
        return sum / Math.max(1, light.length);
    }

    private static double exposure(int[] light) {
        long sum = 0;
        int lost = 0;
        for (int value : light) {
            sum += value;
            lost += value < DARK || value > BRIGHT ? 1 : 0;
        }
        double mean = (double) sum / Math.max(1, light.length);
        double off = Math.min(1, Math.abs(mean - MIDDLE) / MIDDLE);
        return (1 - off * off) * (1 - (double) lost / Math.max(1, light.length));
    }
}
