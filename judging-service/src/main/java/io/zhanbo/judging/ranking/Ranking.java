package io.zhanbo.judging.ranking;

import io.zhanbo.judging.ranking.Place.DecidedBy;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Puts tallies in order: by score, then by the tie chain; what it cannot part shares a rank. Never by id or time. */
public final class Ranking {

    private static final Comparator<Tally> BY_SCORE =
            Comparator.comparing(Tally::score).reversed();
    private static final Comparator<Tally> THEN_BY_FIRST =
            BY_SCORE.thenComparing(Comparator.comparing(Tally::first).reversed());
    private static final Comparator<Tally> THEN_BY_SPREAD = THEN_BY_FIRST.thenComparing(Tally::spread);

    private Ranking() {}

    /** The places, best first; works that share a rank stay in the order given. */
    public static List<Place> of(List<Tally> tallies) {
        Groups sameScore = new Groups(tallies, BY_SCORE);
        Groups sameFirst = new Groups(tallies, THEN_BY_FIRST);
        Groups sameRank = new Groups(tallies, THEN_BY_SPREAD);
        return tallies.stream()
                .sorted(THEN_BY_SPREAD)
                .map(tally -> new Place(
                        tally,
                        sameRank.before(tally) + 1,
                        sameRank.size(tally),
                        decision(sameScore.size(tally), sameFirst.size(tally), sameRank.size(tally))))
                .toList();
    }

    private static DecidedBy decision(int sameScore, int sameFirst, int sameRank) {
        if (sameScore == 1) {
            return DecidedBy.SCORE;
        }
        if (sameFirst == 1) {
            return DecidedBy.FIRST_CRITERION;
        }
        return sameRank == 1 ? DecidedBy.SPREAD : DecidedBy.NOTHING;
    }

    /** How many tallies a comparator holds for equal, and how many for better. */
    private static class Groups {
        private final TreeMap<Tally, Integer> sizes;

        Groups(List<Tally> tallies, Comparator<Tally> order) {
            sizes = new TreeMap<>(order);
            tallies.forEach(tally -> sizes.merge(tally, 1, Integer::sum));
        }

        int size(Tally tally) {
            return sizes.get(tally);
        }

        int before(Tally tally) {
            return sizes.headMap(tally).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }
}
