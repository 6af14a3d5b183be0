package io.zhanbo.media.rendition.plan;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A frame rate that cameras and broadcasters use.
 *
 * @param numerator   frames…
 * @param denominator …in so many seconds
 */
public record Rate(int numerator, int denominator) {
    static final Rate BROADCAST = new Rate(25, 1);

    /** The nearest to a measured one: films of phones swing around theirs. */
    static Rate nearest(double measured) {
        return Stream.of(
                        new Rate(24_000, 1001),
                        new Rate(24, 1),
                        BROADCAST,
                        new Rate(30_000, 1001),
                        new Rate(30, 1),
                        new Rate(50, 1),
                        new Rate(60_000, 1001),
                        new Rate(60, 1))
                .min(Comparator.comparingDouble(rate -> Math.abs(rate.perSecond() - measured)))
                .orElseThrow();
    }

    double perSecond() {
        return (double) numerator / denominator;
    }

    /** As FFmpeg wants it. */
    public String words() {
        return denominator == 1 ? Integer.toString(numerator) : numerator + "/" + denominator;
    }
}
