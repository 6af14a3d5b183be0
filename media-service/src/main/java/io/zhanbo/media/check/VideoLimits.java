package io.zhanbo.media.check;

/**
 * What a contest asks of a video.
 *
 * @param seconds   longest length
 * @param shortSide smallest short side in pixels, upright and with square pixels
 */
public record VideoLimits(int seconds, int shortSide) {
    /** For a contest whose definition has not arrived yet. */
    static final VideoLimits USUAL = new VideoLimits(300, 720);
}
