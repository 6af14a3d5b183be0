package io.zhanbo.media.logo;

import io.zhanbo.media.pixels.Plane;
import java.util.List;

/**
 * How brightness rises at each pixel: what outlines are made of. Unlike brightness itself it is the same wherever a mark lies, or shines through.
 *
 * @param width  pixels
 * @param height pixels
 * @param across levels a pixel to the right
 * @param down   levels a pixel downwards
 */
record Gradients(int width, int height, float[] across, float[] down) {
    /** Levels a pixel; less is noise, or soft. */
    private static final float CLEAR = 8;
    /** Steeper ones count no more, lest a single one outweigh all others. */
    private static final float STEEPEST = 16;
    /** The cosine of 37 degrees. */
    private static final float SAME_DIRECTION = 0.8f;

    static Gradients of(Plane plane) {
        int width = plane.width();
        int height = plane.height();
        var across = new float[width * height];
        var down = new float[width * height];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                float right = (plane.at(x + 1, y) - plane.at(x - 1, y)) / 2;
                float below = (plane.at(x, y + 1) - plane.at(x, y - 1)) / 2;
                float share = STEEPEST / Math.max(STEEPEST, (float) Math.hypot(right, below));
                across[at] = right * share;
                down[at] = below * share;
            }
        }
        return new Gradients(width, height, across, down);
    }

    /** The mean of several. */
    static Gradients mean(List<Gradients> several) {
        var first = several.get(0);
        var across = new float[first.size()];
        var down = new float[first.size()];
        for (var each : several) {
            for (int at = 0; at < across.length; at++) {
                across[at] += each.across[at] / several.size();
                down[at] += each.down[at] / several.size();
            }
        }
        return new Gradients(first.width, first.height, across, down);
    }

    /** In pixels. */
    int size() {
        return across.length;
    }

    /** Whether there is an outline. */
    boolean isClear(int at) {
        return along(this, at) >= CLEAR * CLEAR;
    }

    /** Whether the other one has this one's outline there, in the same direction and at half the strength at least. */
    boolean isIn(Gradients other, int at) {
        float shared = along(other, at);
        return isClear(at)
                && shared >= along(this, at) / 2
                && shared * shared >= SAME_DIRECTION * SAME_DIRECTION * along(this, at) * other.along(other, at);
    }

    private float along(Gradients other, int at) {
        return across[at] * other.across[at] + down[at] * other.down[at];
    }
}
