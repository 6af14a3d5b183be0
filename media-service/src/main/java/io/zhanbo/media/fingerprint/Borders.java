package io.zhanbo.media.fingerprint;

import io.zhanbo.media.pixels.Area;
import io.zhanbo.media.pixels.Pictures;
import io.zhanbo.media.pixels.Plane;

/** Black borders that are part of the picture; a copy may have others. */
final class Borders {
    private static final float BLACK = 32;
    private static final int SAMPLES = 24;

    private Borders() {}

    /**
     * What lies within the borders throughout the film; everything if there is no more than black.
     *
     * @param smaller as many times smaller are the pictures in which the area is wanted
     */
    static Area within(Pictures pictures, int smaller) {
        int width = pictures.width() / smaller;
        int height = pictures.height() / smaller;
        var columns = new float[width];
        var rows = new float[height];
        int step = Math.max(1, pictures.count() / SAMPLES);
        for (int i = 0; i < pictures.count(); i += step) {
            brighten(columns, rows, Fingerprint.small(pictures.get(i)));
        }
        int left = first(columns);
        int top = first(rows);
        int right = last(columns);
        int bottom = last(rows);
        return left < right && top < bottom
                ? new Area(left, top, right - left, bottom - top)
                : new Area(0, 0, width, height);
    }

    private static void brighten(float[] columns, float[] rows, Plane plane) {
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                columns[x] = Math.max(columns[x], plane.at(x, y));
                rows[y] = Math.max(rows[y], plane.at(x, y));
            }
        }
    }

    private static int first(float[] brightest) {
        int i = 0;
        while (i < brightest.length && brightest[i] < BLACK) {
            i++;
        }
        return i;
    }

    private static int last(float[] brightest) {
        int i = brightest.length;
        while (i > 0 && brightest[i - 1] < BLACK) {
            i--;
        }
        return i;
    }
}
