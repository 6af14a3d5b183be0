package io.zhanbo.media.text;

import io.zhanbo.media.pixels.Area;
import io.zhanbo.media.pixels.Plane;
import java.util.ArrayList;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares the same place in two pictures of a film. */
final class Likeness {
    /** Characters are about as wide as this share of their line's height. */
    private static final double CHARACTER = 0.5;
    /** Brightness varies less than this where nothing is written. */
    private static final double FLAT = 8;

    private static final double SAME_CHARACTER = 0.6;
    private static final double SAME_LINE = 0.75;
    /** Brightness of a pixel that has changed, beyond noise and compression. */
    private static final double CHANGED = 12;

    private final Plane one;
    private final Plane other;

    Likeness(Plane one, Plane other) {
        this.one = one;
        this.other = other;
    }

    /** Whether the same words stand there, character by character: a clock that ticks is not the same. */
    boolean sameWords(Area line) {
        var likenesses = characters(line)
                .mapToDouble(this::correlation)
                .filter(likeness -> !Double.isNaN(likeness))
                .toArray();
        return DoubleStream.of(likenesses).allMatch(likeness -> likeness >= SAME_CHARACTER)
                && DoubleStream.of(likenesses).average().orElse(0) >= SAME_LINE;
    }

    private static Stream<Area> characters(Area line) {
        boolean upright = line.height() > 2 * line.width();
        double length = upright ? line.height() : line.width();
        double thickness = upright ? line.width() : line.height();
        int count = (int) Math.max(1, Math.round(length / (CHARACTER * thickness)));
        double size = length / count;
        return IntStream.range(0, count)
                .mapToObj(i -> upright
                        ? new Area(line.left(), line.top() + i * size, line.width(), size)
                        : new Area(line.left() + i * size, line.top(), size, line.height()));
    }

    /** Share of the ground around a place that has changed, leaving aside that all of it may have become brighter or darker. */
    double changeAround(Area place) {
        double margin = Math.min(place.width(), place.height());
        var differences = new ArrayList<Double>();
        for (int y = from(place.top() - margin); y < to(place.bottom() + margin, one.height()); y++) {
            for (int x = from(place.left() - margin); x < to(place.right() + margin, one.width()); x++) {
                if (!place.contains(x, y)) {
                    differences.add((double) one.at(x, y) - other.at(x, y));
                }
            }
        }
        double brighter =
                differences.stream().mapToDouble(each -> each).average().orElse(0);
        long changed = differences.stream()
                .filter(each -> Math.abs(each - brighter) > CHANGED)
                .count();
        return differences.isEmpty() ? 0 : (double) changed / differences.size();
    }

    /** From -1 to 1; not a number where neither shows anything. */
    private double correlation(Area area) {
        double n = 0;
        double sumOne = 0;
        double sumOther = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        double products = 0;
        for (int y = from(area.top()); y < to(area.bottom(), one.height()); y++) {
            for (int x = from(area.left()); x < to(area.right(), one.width()); x++) {
                double a = one.at(x, y);
                double b = other.at(x, y);
                n++;
                sumOne += a;
                sumOther += b;
                squaresOne += a * a;
                squaresOther += b * b;
                products += a * b;
            }
        }
        double varianceOne = squaresOne / n - sumOne / n * (sumOne / n);
        double varianceOther = squaresOther / n - sumOther / n * (sumOther / n);
        if (varianceOne < FLAT * FLAT && varianceOther < FLAT * FLAT) {
            return Double.NaN;
        }
        // Where only one is flat, the other's noise must not decide.
        double spread = Math.sqrt(Math.max(varianceOne, FLAT * FLAT) * Math.max(varianceOther, FLAT * FLAT));
        return (products / n - sumOne / n * (sumOther / n)) / spread;
    }

    private static int from(double edge) {
        return (int) Math.max(0, Math.floor(edge));
    }

    private static int to(double edge, int size) {
        return (int) Math.min(size, Math.ceil(edge));
    }
}
