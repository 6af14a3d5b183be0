package io.zhanbo.media.probe;

/**
 * One coded unit in a file.
 *
 * @param stream  number of its stream
 * @param seconds when it is shown, on the file's own clock
 * @param lasts   how long, or 0 if the container does not say
 * @param shown   false for one that only helps to decode others, such as those before an edited beginning
 * @param key     whether decoding can begin here
 */
public record Packet(int stream, double seconds, double lasts, boolean shown, boolean key) {

    /** When it is no longer shown. */
    public double end() {
        return seconds + lasts;
    }
}
