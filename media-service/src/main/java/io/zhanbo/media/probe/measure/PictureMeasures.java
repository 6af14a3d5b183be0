package io.zhanbo.media.probe.measure;

import java.util.List;

/**
 * What was measured of a film's picture while it was decoded.
 *
 * @param cuts   where one shot ends and the next begins, in seconds from the film's beginning, ascending
 * @param black  stretches that show nothing, however short
 * @param frozen stretches of two seconds and more in which nothing moves
 * @param fields whether frames are whole
 * @param losses what frames lose when they are made smaller, for one frame of fifty
 */
public record PictureMeasures(
        List<Double> cuts, List<Stretch> black, List<Stretch> frozen, Fields fields, List<Loss> losses) {
    public static final PictureMeasures NONE =
            new PictureMeasures(List.of(), List.of(), List.of(), Fields.UNKNOWN, List.of());

    /**
     * Mean squared difference between a frame and itself made smaller and large again.
     *
     * @param at480 with a short side of 480 pixels in between
     * @param at360 with one of 360
     * @param at240 with one of 240
     */
    public record Loss(double at480, double at360, double at240) {}
}
