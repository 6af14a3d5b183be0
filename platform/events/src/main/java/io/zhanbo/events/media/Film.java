package io.zhanbo.events.media;

/**
 * Measures of a film as it is shown: upright and with square pixels.
 *
 * @param durationMillis   length
 * @param width            pixels
 * @param height           pixels
 * @param framesPerSecond  average rate
 * @param hasSound         whether it has an audio stream of which something can be heard
 */
public record Film(long durationMillis, int width, int height, double framesPerSecond, boolean hasSound) {}
