package io.zhanbo.judging.ranking;

import java.math.BigDecimal;
import java.util.List;

/** Tallies for tests that care about standing, not about counting. */
final class Tallies {

    private Tallies() {}

    static Tally scoring(String workId, String score) {
        return scoring(workId, score, "80", "5");
    }

    static Tally scoring(String workId, String score, String first, String spread) {
        BigDecimal total = new BigDecimal(score);
        return new Tally(
                workId,
                total,
                List.of(total, total, total),
                false,
                new Mean(new BigDecimal(first), 1),
                new BigDecimal(spread));
    }
}
