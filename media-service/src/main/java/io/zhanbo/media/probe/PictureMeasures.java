package io.zhanbo.media.probe;

import java.util.List;

/**
 * What was measured of a film's picture while it was decoded.
 *
 * @param black  stretches that show nothing, however short
 * @param frozen stretches of two seconds and more in which nothing moves
 * @param fields whether frames are whole
 */
public record PictureMeasures(List<Stretch> black, List<Stretch> frozen, Fields fields) {
    public static final PictureMeasures NONE = new PictureMeasures(List.of(), List.of(), Fields.UNKNOWN);
}
