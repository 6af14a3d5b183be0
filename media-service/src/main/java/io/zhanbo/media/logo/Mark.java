package io.zhanbo.media.logo;

import io.zhanbo.media.pixels.Area;

/**
 * Outlines close together that stay where they are.
 *
 * @param area     where, in pixels
 * @param outlines pixels of them
 */
record Mark(Area area, int outlines) {
    private static final int FEWEST_OUTLINES = 40;
    /** Share of its area; marks had 0.14 and more, edges that happened to coincide 0.09 and less. */
    private static final double DENSEST_CHANCE = 0.11;
    /** Share of the picture's side. */
    private static final double LARGEST = 0.4;

    /** Whether it has the size of a logo: borders are longer, edges that happen to coincide are thinner. */
    boolean isLogo(Gradients picture) {
        double thickness = Math.min(area.width(), area.height());
        return outlines >= FEWEST_OUTLINES
                && outlines >= DENSEST_CHANCE * area.width() * area.height()
                && thickness > Outlines.CELL
                && area.width() <= LARGEST * picture.width()
                && area.height() <= LARGEST * picture.height();
    }
}
