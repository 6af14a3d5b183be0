package io.zhanbo.media.probe;

/**
 * What the header of a file says.
 *
 * @param container FFmpeg's name of the format
 * @param seconds   length the container promises, or null
 * @param video     the largest moving picture (motion photos have two), or null
 * @param audio     the first sound track, or null
 * @param others    the streams that are left out
 */
public record Source(String container, Double seconds, VideoStream video, AudioStream audio, Others others) {

    /**
     * How many streams there are of each kind beside the two that are used.
     *
     * @param sounds    further sound tracks
     * @param subtitles words that a player may lay over the picture
     * @param data      anything else: places, times, sensors
     */
    public record Others(int sounds, int subtitles, int data) {}

    public Source(String container, Double seconds, VideoStream video, AudioStream audio) {
        this(container, seconds, video, audio, new Others(0, 0, 0));
    }

    /** The same, but with half pictures as they were seen, by FFprobe's word; null if they were not. */
    public Source withFieldOrder(String seen) {
        return seen == null || video == null
                ? this
                : new Source(container, seconds, video.withFieldOrder(seen), audio, others);
    }

    /** The same, but mute: nothing of its sound could be decoded. */
    public Source withoutSound() {
        return new Source(container, seconds, video, null, others);
    }

    /** The longest length anything in the header promises, or 0 if nothing does. */
    public double promisedSeconds() {
        double container = seconds == null ? 0 : seconds;
        double picture = video == null || video.seconds() == null ? 0 : video.seconds();
        return Math.max(container, picture);
    }
}
