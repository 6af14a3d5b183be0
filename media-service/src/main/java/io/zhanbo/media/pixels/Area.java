package io.zhanbo.media.pixels;

import io.zhanbo.events.media.Box;

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

    public boolean contains(double x, double y) {
        return x >= left && x < right() && y >= top && y < bottom();
    }

    /** Share of this area that lies in the other one, too. */
    public double sharedWith(Area other) {
        double wide = Math.min(right(), other.right()) - Math.max(left, other.left);
        double high = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
        return Math.max(0, wide) * Math.max(0, high) / (width * height);
    }

    /** The smallest area that holds both. */
    public Area with(Area other) {
        double from = Math.min(left, other.left);
        double above = Math.min(top, other.top);
        return new Area(
                from, above, Math.max(right(), other.right()) - from, Math.max(bottom(), other.bottom()) - above);
    }

    /** As shares of a picture. */
    public Box in(int pictureWidth, int pictureHeight) {
        return new Box(left / pictureWidth, top / pictureHeight, width / pictureWidth, height / pictureHeight);
    }

    /** The middle of it, a share as wide and as high. */
    public Area middle(double share) {
        return new Area(left + width * (1 - share) / 2, top + height * (1 - share) / 2, width * share, height * share);
    }
}
