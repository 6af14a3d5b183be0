package io.zhanbo.media.fingerprint;

import io.zhanbo.media.pixels.Area;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to look at a picture. The index keeps one view of every moment, the middle nine tenths; a film under examination is looked at in all of
 * these, so that copies are known again whichever of the two was cropped (by up to a tenth in either direction) or mirrored.
 *
 * @param width    share of the picture's width, around the middle
 * @param height   share of its height
 * @param mirrored whether left and right are changed
 */
record View(double width, double height, boolean mirrored) {
    private static final double KEPT = 0.9;

    /** The one the index keeps comes first. */
    static final List<View> ALL = all();

    Area of(Area picture) {
        return new Area(
                picture.left() + picture.width() * (1 - width) / 2,
                picture.top() + picture.height() * (1 - height) / 2,
                picture.width() * width,
                picture.height() * height);
    }

    private static List<View> all() {
        var views = new ArrayList<View>();
        for (var mirrored : List.of(false, true)) {
            views.add(new View(KEPT, KEPT, mirrored));
            for (var crop : List.of(0.9, 0.95)) {
                // This film is the cropped one, or the other is.
                for (var share : List.of(KEPT / crop, KEPT * crop)) {
                    views.add(new View(share, share, mirrored));
                    views.add(new View(share, KEPT, mirrored));
                    views.add(new View(KEPT, share, mirrored));
                }
            }
        }
        return List.copyOf(views);
    }
}
