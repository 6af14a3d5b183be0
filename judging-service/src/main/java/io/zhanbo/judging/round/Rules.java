package io.zhanbo.judging.round;

import io.zhanbo.judging.rubric.Rubric;
import io.zhanbo.judging.rubric.Scale;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that decides a result besides the scores; frozen when the round opens.
 *
 * @param method       name and version of the way of counting
 * @param rubric       criteria and weights
 * @param scale        numbers a judge may give
 * @param prizes       best first; may be empty
 * @param noticePeriod how long results are under public notice before they are final; zero or more
 */
public record Rules(Method method, Rubric rubric, Scale scale, List<PrizeRule> prizes, Duration noticePeriod) {

    private static final Duration LONGEST_NOTICE = Duration.ofDays(366);

    /** How scores become results. */
    public enum Method {
        /** Every judge scores every work; from five scores on, one highest and one lowest are dropped. */
        FULL_PANEL_1
    }

    public Rules {
        prizes = List.copyOf(prizes);
        Set<String> codes = new HashSet<>();
        for (PrizeRule prize : prizes) {
            if (!codes.add(prize.code())) {
                throw new PrizeTwice(prize.code());
            }
        }
        if (noticePeriod.isNegative() || noticePeriod.compareTo(LONGEST_NOTICE) > 0) {
            throw new NoticePeriodInvalid(LONGEST_NOTICE.toDays());
        }
    }
}
