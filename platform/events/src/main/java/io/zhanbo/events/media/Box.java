package io.zhanbo.events.media;

/**
 * A part of the picture as it is shown, in shares of its width and height from the left upper corner.
 *
 * @param left   0 to 1
 * @param top    0 to 1
 * @param width  0 to 1
 * @param height 0 to 1
 */
public record Box(double left, double top, double width, double height) {}
