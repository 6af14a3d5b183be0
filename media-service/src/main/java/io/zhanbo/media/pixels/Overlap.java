package io.zhanbo.media.pixels;

/** The old pixels one new pixel covers along a row or column, and how much of each. */
final class Overlap {
    private final int first;
    private final float[] weights;

    private Overlap(double from, double to, int size) {
        this.first = (int) Math.max(0, Math.floor(from));
        int end = (int) Math.min(size, Math.ceil(to));
        this.weights = new float[Math.max(0, end - first)];
        for (int i = 0; i < weights.length; i++) {
            double begin = Math.max(from, first + i);
            weights[i] = (float) ((Math.min(to, first + i + 1) - begin) / (to - from));
        }
    }

    /** For each of {@code count} new pixels over {@code length} old ones from {@code start}; there are {@code size} old ones. */
    static Overlap[] of(double start, double length, int count, int size) {
        var overlaps = new Overlap[count];
        for (int i = 0; i < count; i++) {
            overlaps[i] = new Overlap(start + length * i / count, start + length * (i + 1) / count, size);
        }
        return overlaps;
    }

    /** @param step from one old pixel to the next */
    float mean(float[] values, int offset, int step) {
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[offset + (first + i) * step];
        }
        return sum;
    }
}
