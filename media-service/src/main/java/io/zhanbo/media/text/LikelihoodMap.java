package io.zhanbo.media.text;

import io.zhanbo.media.pixels.Area;
import io.zhanbo.media.pixels.Picture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** How likely each pixel belongs to the core of a line of text; cores that hang together are lines. */
final class LikelihoodMap {
    private static final float POSSIBLE = 0.3f;
    private static final double SURE = 0.6;
    /** The network marks the core of a line only, so that lines do not run into each other; this widens it again. */
    private static final double CORE_TO_LINE = 1.6;

    private static final int SMALLEST_CORE = 3;

    private final int width;
    private final int height;
    private final float[] likelihood;
    private final boolean[] seen;

    LikelihoodMap(int width, int height, float[] likelihood) {
        this.width = width;
        this.height = height;
        this.likelihood = likelihood;
        this.seen = new boolean[likelihood.length];
    }

    List<Line> lines(Picture picture) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < likelihood.length; i++) {
            if (isOpen(i)) {
                var core = new Core();
                collect(i, core);
                if (core.isText()) {
                    lines.add(core.line(picture));
                }
            }
        }
        return lines;
    }

    private boolean isOpen(int i) {
        return !seen[i] && likelihood[i] >= POSSIBLE;
    }

    private void collect(int start, Core core) {
        var open = new ArrayDeque<Integer>();
        seen[start] = true;
        open.add(start);
        while (!open.isEmpty()) {
            int i = open.remove();
            int x = i % width;
            int y = i / width;
            core.add(x, y, likelihood[i]);
            visit(x > 0, i - 1, open);
            visit(x < width - 1, i + 1, open);
            visit(y > 0, i - width, open);
            visit(y < height - 1, i + width, open);
        }
    }

    private void visit(boolean inside, int i, ArrayDeque<Integer> open) {
        if (inside && isOpen(i)) {
            seen[i] = true;
            open.add(i);
        }
    }

    private static final class Core {
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right;
        private int bottom;
        private int pixels;
        private double sum;

        void add(int x, int y, float value) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + 1);
            bottom = Math.max(bottom, y + 1);
            pixels++;
            sum += value;
        }

        boolean isText() {
            return Math.min(right - left, bottom - top) >= SMALLEST_CORE && sum / pixels >= SURE;
        }

        Line line(Picture picture) {
            int width = right - left;
            int height = bottom - top;
            double margin = CORE_TO_LINE * width * height / (2.0 * (width + height));
            double from = Math.max(0, left - margin);
            double above = Math.max(0, top - margin);
            var area = new Area(
                    from,
                    above,
                    Math.min(picture.width(), right + margin) - from,
                    Math.min(picture.height(), bottom + margin) - above);
            return new Line(area, sum / pixels);
        }
    }
}
