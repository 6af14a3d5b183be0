package io.zhanbo.media.face;

import io.zhanbo.events.media.Box;

/**
 * A face in a picture.
 *
 * @param box   where
 * @param score how sure, 0 to 1
 */
public record Face(Box box, double score) {

    /** Share of both faces' ground that they have in common. */
    double overlap(Face other) {
        double width = Math.min(right(), other.right()) - Math.max(box.left(), other.box.left());
        double height = Math.min(bottom(), other.bottom()) - Math.max(box.top(), other.box.top());
        double common = Math.max(0, width) * Math.max(0, height);
        return common / (size() + other.size() - common);
    }

    /** Share of the picture it fills. */
    public double size() {
        return box.width() * box.height();
    }

    private double right() {
        return box.left() + box.width();
    }

    private double bottom() {
        return box.top() + box.height();
    }
}
