package io.zhanbo.media.logo;

import io.zhanbo.media.pixels.Picture;
import io.zhanbo.media.pixels.Plane;

/**
 * What a shot shows.
 *
 * @param seconds when, from the film's beginning
 */
record View(double seconds, Gradients gradients) {
    /** As many times smaller a mark is still to be seen, and noise no longer is. */
    private static final int SMALLER = 2;

    /** Pixels along the side of a patch. */
    private static final int PATCH = 16;

    private static final int FEWEST_PIXELS = 8;
    private static final double SAME_PATCH = 0.5;
    /** Share of all patches with outlines; a mark fills few of them. */
    private static final double SAME_VIEW = 0.2;

    private static final int FEWEST_PATCHES = 10;

    static View of(Picture picture) {
        var luma = Plane.luma(picture);
        var small = luma.scaled(luma.whole(), picture.width() / SMALLER, picture.height() / SMALLER);
        return new View(picture.seconds(), Gradients.of(small));
    }

    /** Whether it shows anything: black and fog do not. */
    boolean isClear() {
        return patches(this).outlined >= FEWEST_PATCHES;
    }

    /** Whether it shows much of the same. */
    boolean isLike(View other) {
        var patches = patches(other);
        return patches.shared >= patches.outlined * SAME_VIEW;
    }

    private record Patches(int outlined, int shared) {}

    private Patches patches(View other) {
        int outlined = 0;
        int shared = 0;
        for (int top = 0; top < gradients.height(); top += PATCH) {
            for (int left = 0; left < gradients.width(); left += PATCH) {
                int clear = 0;
                int kept = 0;
                for (int y = top; y < Math.min(top + PATCH, gradients.height()); y++) {
                    for (int x = left; x < Math.min(left + PATCH, gradients.width()); x++) {
                        int at = y * gradients.width() + x;
                        clear += gradients.isClear(at) ? 1 : 0;
                        kept += gradients.isIn(other.gradients, at) ? 1 : 0;
                    }
                }
                outlined += clear >= FEWEST_PIXELS ? 1 : 0;
                shared += clear >= FEWEST_PIXELS && kept >= clear * SAME_PATCH ? 1 : 0;
            }
        }
        return new Patches(outlined, shared);
    }
}
