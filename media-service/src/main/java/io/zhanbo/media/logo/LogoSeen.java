package io.zhanbo.media.logo;

import io.zhanbo.events.media.Box;

/**
 * A mark that was laid over a film.
 *
 * @param from seconds from the film's beginning
 * @param to   seconds from the film's beginning; it is seen at both moments
 * @param box  where
 */
public record LogoSeen(double from, double to, Box box) {}
