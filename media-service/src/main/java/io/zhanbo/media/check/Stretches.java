package io.zhanbo.media.check;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.probe.measure.Stretch;
import java.util.List;

/** Findings about stretches in which a film shows, or plays, nothing. */
public final class Stretches {
    /** So much of a film is all of it: a logo or a click at one end does not save it. */
    private static final double ALL = 0.95;

    private static final int MOST = 10;

    private Stretches() {}

    /**
     * One finding if the stretches make up the whole, otherwise one for each of the first ones.
     *
     * @param seconds length of the whole
     */
    public static List<Finding> told(List<Stretch> stretches, double shortest, double seconds, Code all, Code some) {
        if (areAll(stretches, seconds)) {
            return List.of(Findings.between(0, seconds, all));
        }
        return stretches.stream()
                .filter(stretch -> stretch.seconds() >= shortest)
                .limit(MOST)
                .map(stretch -> Findings.between(stretch.from(), stretch.to(), some, stretch.seconds()))
                .toList();
    }

    private static boolean areAll(List<Stretch> stretches, double seconds) {
        double together = stretches.stream().mapToDouble(Stretch::seconds).sum();
        return seconds > 0 && together >= seconds * ALL;
    }
}
