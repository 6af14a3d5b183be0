package io.zhanbo.judging.ranking;

import io.zhanbo.judging.round.PrizeRule;
import java.util.List;
import java.util.Optional;

/**
 * Gives prizes down the ranking. The counts draw borders: with 1 first and 2 second prizes, rank 1 is first and ranks 2 and 3 are second. Works tied
 * across a border all get the better prize, and the places they take beyond it are taken from the next prize.
 */
public final class AwardAllocation {

    private AwardAllocation() {}

    /** @param acrossBorder whether only the tie brought this work the better prize, or brought it to the works it is tied with */
    public record Award(PrizeRule prize, boolean acrossBorder) {}

    /**
     * @param prizes best first
     * @return empty for no prize
     */
    public static Optional<Award> to(Place place, List<PrizeRule> prizes) {
        int border = 0;
        for (PrizeRule prize : prizes) {
            border += prize.count();
            if (place.rank() <= border) {
                int last = place.rank() + place.sharing() - 1;
                return Optional.of(new Award(prize, last > border));
            }
        }
        return Optional.empty();
    }
}
