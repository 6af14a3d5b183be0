package io.zhanbo.media.pixels;

/**
 * One small picture of a film, upright and with square pixels.
 *
 * @param seconds when it is shown, from the film's beginning
 * @param width   pixels
 * @param height  pixels
 * @param rgb     rows from the top, three bytes a pixel
 */
public record Picture(double seconds, int width, int height, byte[] rgb) {}
