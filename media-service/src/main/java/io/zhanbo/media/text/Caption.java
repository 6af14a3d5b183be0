package io.zhanbo.media.text;

import io.zhanbo.media.pixels.Area;

/** Words that stand still at one place for a while. */
final class Caption {
    /** Share of the ground around the words that must have changed to say that the picture behind them moves. */
    private static final double MOVED = 0.5;

    private final Area area;
    private final double from;
    private double to;
    private int samples = 1;
    private int moves;

    Caption(Area area, double seconds) {
        this.area = area;
        this.from = seconds;
        this.to = seconds;
    }

    /** Whether the words are still there; if so, it goes on. */
    boolean goesOn(Sample before, Sample now) {
        var likeness = new Likeness(before.luma(), now.luma());
        if (!likeness.sameWords(area)) {
            return false;
        }
        to = now.seconds();
        samples++;
        moves += likeness.changeAround(area) >= MOVED ? 1 : 0;
        return true;
    }

    /** Whether a line found again is this one, or a part of it. */
    boolean holds(Line line) {
        return line.area().sharedWith(area) > 0.5 || area.sharedWith(line.area()) > 0.5;
    }

    boolean isSeenAgain() {
        return samples > 1;
    }

    boolean isAt(double seconds) {
        return seconds >= from && seconds <= to;
    }

    /** How often the picture behind it changed while it stood still. */
    int moves() {
        return moves;
    }

    double seconds() {
        return to - from;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    Area area() {
        return area;
    }
}
