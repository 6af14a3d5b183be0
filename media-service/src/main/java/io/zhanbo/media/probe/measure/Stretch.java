package io.zhanbo.media.probe.measure;

/**
 * A part of a film, in seconds from its beginning.
 *
 * @param from where it begins
 * @param to   where it ends
 */
public record Stretch(double from, double to) {
    public double seconds() {
        return to - from;
    }
}
