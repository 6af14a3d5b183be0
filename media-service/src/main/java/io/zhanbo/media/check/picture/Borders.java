package io.zhanbo.media.check.picture;

import io.zhanbo.events.media.Box;
import io.zhanbo.media.pixels.Picture;

/**
 * Rows and columns at the edges that stay black in picture after picture. Only bars that lie opposite each other count: a dark sky has none below it.
 */
class Borders {
    private static final int BLACK = 28;
    private static final double OPPOSITE = 0.03;

    private final int width;
    private final int height;
    private final int[] brightestInRow;
    private final int[] brightestInColumn;

    Borders(int width, int height) {
        this.width = width;
        this.height = height;
        this.brightestInRow = new int[height];
        this.brightestInColumn = new int[width];
    }

    void look(Picture picture) {
        var rgb = picture.rgb();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = (y * width + x) * 3;
                int light = ((rgb[at] & 255) + 2 * (rgb[at + 1] & 255) + (rgb[at + 2] & 255)) / 4;
                brightestInRow[y] = Math.max(brightestInRow[y], light);
                brightestInColumn[x] = Math.max(brightestInColumn[x], light);
            }
        }
    }

    /** The part of the picture that is not border; all of it if nothing was ever seen. */
    Box filled() {
        double[] rows = bars(brightestInRow);
        double[] columns = bars(brightestInColumn);
        return new Box(columns[0], rows[0], 1 - columns[0] - columns[1], 1 - rows[0] - rows[1]);
    }

    private static double[] bars(int[] brightest) {
        int first = 0;
        int last = brightest.length - 1;
        while (first < brightest.length && brightest[first] < BLACK) {
            first++;
        }
        while (last > first && brightest[last] < BLACK) {
            last--;
        }
        double before = (double) first / brightest.length;
        double after = (double) (brightest.length - 1 - last) / brightest.length;
        boolean bars = first < last && first > 0 && after > 0 && Math.abs(before - after) <= OPPOSITE;
        return bars ? new double[] {before, after} : new double[] {0, 0};
    }
}
