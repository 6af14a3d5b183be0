package io.zhanbo.media.pixels;

/**
 * A part of a picture, in pixels from its left upper corner; edges may lie between pixels, or outside the picture.
 *
 * @param left   where it begins
 * @param top    where it begins
 * @param width  more than 0
 * @param height more than 0
 */
public record Area(double left, double top, double width, double height) {

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    /** The middle of it, a share as wide and as high. */
    public Area middle(double share) {
        return new Area(left + width * (1 - share) / 2, top + height * (1 - share) / 2, width * share, height * share);
    }
}
