package io.zhanbo.media.text;

import io.zhanbo.media.pixels.Plane;
import java.util.List;

/**
 * A picture of a film, and the lines of text in it.
 *
 * @param seconds from the film's beginning
 */
record Sample(double seconds, Plane luma, List<Line> lines) {}
