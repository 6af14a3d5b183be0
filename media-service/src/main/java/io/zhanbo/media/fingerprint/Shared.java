package io.zhanbo.media.fingerprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * A stretch that two films have in common, in seconds from the beginning of each.
 *
 * @param from      in the film under examination
 * @param to        in the film under examination
 * @param otherFrom in the other
 * @param otherTo   in the other
 */
record Shared(double from, double to, double otherFrom, double otherTo) {
    /** A little more than for candidates: that the order agrees says more than a few bits. */
    private static final int ALIKE = Fingerprint.SAME + 2;

    private static final int FEWEST_MOMENTS = 3;
    /** Both films were looked at twice a second, and not at the same moments. */
    private static final double JITTER = 1;
    /** Films of a contest may share its opening titles; that is no copy. */
    private static final double SMALLEST_SHARE = 0.25;

    private static final double LONG_ENOUGH = 15;

    private record Match(double seconds, double otherSeconds) {
        double offset() {
            return seconds - otherSeconds;
        }
    }

    /** The longest such stretch: several moments, all seen the same way (cropped, mirrored) and equally far apart in both films. */
    static Optional<Shared> of(List<Moment> film, List<Print> other) {
        if (film.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var matches = new HashMap<Integer, List<Match>>();
        for (var moment : film) {
            for (var print : other) {
                for (int view = 0; view < moment.hashes().size(); view++) {
                    if (Spectrum.distance(moment.hashes().get(view), print.hash()) <= ALIKE) {
                        matches.computeIfAbsent(view, any -> new ArrayList<>())
                                .add(new Match(moment.seconds(), print.seconds()));
                    }
                }
            }
        }
        return matches.values().stream()
                .flatMap(seenAlike -> inStep(seenAlike).stream())
                .max(Comparator.comparingDouble(shared -> shared.to - shared.from))
                .filter(shared -> shared.to - shared.from >= leastSeconds(film, other));
    }

    private static Optional<Shared> inStep(List<Match> matches) {
        return matches.stream()
                .map(lead -> matches.stream()
                        .filter(each -> Math.abs(each.offset() - lead.offset()) <= JITTER)
                        .toList())
                .filter(group -> moments(group) >= FEWEST_MOMENTS)
                .max(Comparator.comparingLong(Shared::moments))
                .map(Shared::spanned);
    }

    /** Moments of either film that have a partner in the other. */
    private static long moments(List<Match> group) {
        return Math.min(
                group.stream().map(Match::seconds).distinct().count(),
                group.stream().map(Match::otherSeconds).distinct().count());
    }

    private static Shared spanned(List<Match> group) {
        var times = group.stream().mapToDouble(Match::seconds).summaryStatistics();
        var others = group.stream().mapToDouble(Match::otherSeconds).summaryStatistics();
        return new Shared(times.getMin(), times.getMax(), others.getMin(), others.getMax());
    }

    private static double leastSeconds(List<Moment> film, List<Print> other) {
        double length = film.get(film.size() - 1).seconds() - film.get(0).seconds();
        double otherLength =
                other.get(other.size() - 1).seconds() - other.get(0).seconds();
        return Math.min(LONG_ENOUGH, SMALLEST_SHARE * Math.min(length, otherLength));
    }
}
