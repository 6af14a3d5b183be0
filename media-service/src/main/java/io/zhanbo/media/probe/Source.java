package io.zhanbo.media.probe;

/**
 * What the header of a file says.
 *
 * @param container FFmpeg's name of the format
 * @param seconds   length the container promises, or null
 * @param video     the largest moving picture (motion photos have two), or null
 * @param audio     the first sound track, or null
 */
public record Source(String container, Double seconds, VideoStream video, AudioStream audio) {

    /** The longest length anything in the header promises, or 0 if nothing does. */
    public double promisedSeconds() {
        double container = seconds == null ? 0 : seconds;
        double picture = video == null || video.seconds() == null ? 0 : video.seconds();
        return Math.max(container, picture);
    }
}
