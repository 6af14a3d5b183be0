package io.zhanbo.media.fingerprint;

/**
 * What the index keeps of a moment of a film.
 *
 * @param seconds from the film's beginning
 * @param hash    of the middle of the picture
 */
record Print(double seconds, long hash) {}
