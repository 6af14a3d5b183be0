package io.zhanbo.media.speech;

/**
 * How much is spoken in a film.
 *
 * @param seconds of speech
 * @param of      seconds of sound
 */
public record Speech(double seconds, double of) {

    /** 0 to 1. */
    public double share() {
        return of > 0 ? seconds / of : 0;
    }
}
