package io.zhanbo.media.loudness;

import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Finds what brings a film's sound to its target: measured, and where a limiter is at work, measured again behind it. */
@Singleton
public class Leveller {
    private static final double NEAR_ENOUGH = 0.3;
    /** One correction is enough for all but very spiky sound. */
    private static final int MOST_CORRECTIONS = 3;

    private final LoudnessMeter meter;

    Leveller(LoudnessMeter meter) {
        this.meter = meter;
    }

    /**
     * @param file    the film, in a directory of its own
     * @param sound   filters from {@code [0:n]} to the sound as it will be encoded, without a comma at the end
     * @param seconds how much of it
     * @param running called a few times a second; throws to have the work stopped
     */
    public Levelling find(Path file, String sound, double seconds, Target target, Runnable running) {
        var levelling = Levelling.of(meter.measure(file, sound, seconds, running), target);
        for (int i = 0; levelling.limiting() && i <= MOST_CORRECTIONS; i++) {
            var after = meter.measure(file, withLevelling(sound, levelling), seconds, running);
            var known = levelling.comingOutAt(after);
            if (known.error() <= NEAR_ENOUGH || i == MOST_CORRECTIONS) {
                return known;
            }
            levelling = levelling.corrected(after);
        }
        return levelling;
    }

    private static String withLevelling(String sound, Levelling levelling) {
        var filters = levelling.filters();
        return sound + "," + filters.substring(0, filters.length() - 1);
    }
}
