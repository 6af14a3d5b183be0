package io.zhanbo.judging.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Counts the scores of a panel in which every judge scores every work: from five valid scores on, exactly one highest and one lowest are dropped,
 * and the mean of the rest is rounded once. Three or four are averaged as they are; fewer decide nothing.
 */
public final class FullPanel {

    private static final int FEWEST = 3;
    private static final int TRIMMED_FROM = 5;

    private FullPanel() {}

    /** Whether this many valid scores rank a work. */
    public static boolean suffices(int valid) {
        return valid >= FEWEST;
    }

    /**
     * @param ballots the valid ones, in any order; a recused or missing judge has none
     * @return empty if there are too few
     */
    public static Optional<Tally> count(String workId, List<Ballot> ballots) {
        if (!suffices(ballots.size())) {
            return Optional.empty();
        }
        List<BigDecimal> totals = ballots.stream().map(Ballot::total).sorted().toList();
        boolean trimmed = totals.size() >= TRIMMED_FROM;
        List<BigDecimal> counting = trimmed ? totals.subList(1, totals.size() - 1) : totals;
        return Optional.of(new Tally(
                workId,
                Mean.of(counting).rounded(),
                totals,
                trimmed,
                Mean.of(ballots.stream().map(Ballot::first).toList()),
                counting.get(counting.size() - 1).subtract(counting.get(0))));
    }
}
