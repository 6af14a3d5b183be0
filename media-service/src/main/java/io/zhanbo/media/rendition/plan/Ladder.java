package io.zhanbo.media.rendition.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The sizes a film is offered in, largest first: as the source allows, never larger, and none that is hardly smaller than the one above.
 *
 * @param rungs at least one
 */
public record Ladder(List<Rung> rungs) {
    private static final int TOP = 1080;
    private static final List<Integer> BELOW = List.of(720, 480);
    private static final double HARDLY_SMALLER = 0.75;
    private static final int PROXY = 720;
    /** Kilobits for each thousand pixels at up to 30 frames: 8.1 Mb/s for 1080p. */
    private static final double KILOBIT_PER_KILOPIXEL = 3.9;

    /**
     * @param width   of the film as shown
     * @param height  of the film as shown
     * @param rate    frames a second
     * @param quality x264's constant rate factor
     */
    static Ladder of(int width, int height, int rate, int quality) {
        var sides = new ArrayList<Integer>();
        sides.add(Math.min(TOP, even(Math.min(width, height))));
        for (int side : BELOW) {
            if (side < HARDLY_SMALLER * sides.get(sides.size() - 1)) {
                sides.add(side);
            }
        }
        return new Ladder(sides.stream()
                .map(side -> rung(width, height, side, rate, quality))
                .toList());
    }

    public Rung top() {
        return rungs.get(0);
    }

    /** The rung the judges watch: the best that any tablet plays smoothly. */
    public Rung proxy() {
        return rungs.stream()
                .filter(rung -> rung.shortSide() <= PROXY)
                .findFirst()
                .orElse(rungs.get(rungs.size() - 1));
    }

    private static Rung rung(int width, int height, int shortSide, int rate, int quality) {
        int longSide = 2 * (int) Math.round(shortSide / 2.0 * Math.max(width, height) / Math.min(width, height));
        double kilopixels = shortSide * longSide / 1000.0;
        int kilobit = (int) Math.round(kilopixels * KILOBIT_PER_KILOPIXEL * (rate > 30 ? 1.5 : 1));
        return width >= height
                ? new Rung(longSide, shortSide, quality, kilobit)
                : new Rung(shortSide, longSide, quality, kilobit);
    }

    /** H.264 with 4:2:0 colour has no odd sizes. */
    private static int even(int pixels) {
        return Math.max(2, pixels / 2 * 2);
    }
}
