package io.zhanbo.media.fingerprint;

import io.zhanbo.media.pixels.Plane;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;

/**
 * The coarse structure of a picture: the lowest frequencies of its cosine transform. Which of them are strong stays the same when a picture is
 * scaled, recompressed, brightened or recoloured: 64 bits that differ in few places between copies, and in about half between strangers.
 */
final class Spectrum {
    static final int SIDE = 32;
    private static final int FREQUENCIES = 8;
    private static final double[][] WAVES = waves();
    /** Weaker ones are noise. */
    private static final double STRONG = 10;
    /** A picture with fewer strong frequencies (black, a wall, a sky) looks like many others. */
    private static final int FEWEST_STRONG = 24;

    private final double[] strengths = new double[FREQUENCIES * FREQUENCIES];

    /** @param plane {@value #SIDE} pixels wide and high */
    Spectrum(Plane plane) {
        var rows = new double[SIDE][FREQUENCIES];
        for (int y = 0; y < SIDE; y++) {
            for (int u = 0; u < FREQUENCIES; u++) {
                for (int x = 0; x < SIDE; x++) {
                    rows[y][u] += WAVES[u][x] * plane.at(x, y);
                }
            }
        }
        for (int v = 0; v < FREQUENCIES; v++) {
            for (int u = 0; u < FREQUENCIES; u++) {
                for (int y = 0; y < SIDE; y++) {
                    strengths[v * FREQUENCIES + u] += WAVES[v][y] * rows[y][u];
                }
            }
        }
        // The first is the mean brightness.
        strengths[0] = 0;
    }

    /** Empty if there is too little in the picture to tell it from others. */
    OptionalLong hash() {
        long strong = DoubleStream.of(strengths)
                .filter(strength -> Math.abs(strength) >= STRONG)
                .count();
        return strong >= FEWEST_STRONG ? OptionalLong.of(bits(strengths)) : OptionalLong.empty();
    }

    /** The hash of the same picture in a mirror: waves with an odd number of halves across turn over. */
    long mirrored() {
        var turned = strengths.clone();
        for (int i = 1; i < turned.length; i += 2) {
            turned[i] = -turned[i];
        }
        return bits(turned);
    }

    long plain() {
        return bits(strengths);
    }

    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static long bits(double[] strengths) {
        var sorted = strengths.clone();
        Arrays.sort(sorted);
        double median = (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        long bits = 0;
        for (int i = 1; i < strengths.length; i++) {
            bits |= strengths[i] > median ? 1L << i : 0;
        }
        return bits;
    }

    private static double[][] waves() {
        var waves = new double[FREQUENCIES][SIDE];
        for (int u = 0; u < FREQUENCIES; u++) {
            double scale = Math.sqrt((u == 0 ? 1.0 : 2.0) / SIDE);
            for (int x = 0; x < SIDE; x++) {
                waves[u][x] = scale * Math.cos(Math.PI * u * (x + 0.5) / SIDE);
            }
        }
        return waves;
    }
}
