package io.zhanbo.judging.ranking;

import java.math.BigDecimal;
import java.util.List;

/**
 * A work's counted scores.
 *
 * @param workId  the work
 * @param score   final score, two decimals
 * @param totals  all valid totals, ascending
 * @param trimmed whether the first and the last of them were dropped
 * @param first   mean mark for the first criterion, over all valid sheets
 * @param spread  largest minus smallest total of those that count
 */
public record Tally(
        String workId, BigDecimal score, List<BigDecimal> totals, boolean trimmed, Mean first, BigDecimal spread) {

    public int valid() {
        return totals.size();
    }

    BigDecimal lowest() {
        return totals.get(0);
    }

    BigDecimal highest() {
        return totals.get(totals.size() - 1);
    }
}
