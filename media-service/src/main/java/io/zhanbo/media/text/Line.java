package io.zhanbo.media.text;

import io.zhanbo.media.pixels.Area;

/**
 * A line of text in a picture.
 *
 * @param area  where, in pixels
 * @param score how sure, 0 to 1
 */
record Line(Area area, double score) {}
