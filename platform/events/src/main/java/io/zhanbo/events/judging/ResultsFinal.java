package io.zhanbo.events.judging;

import java.util.List;

/**
 * The results stand; from here on they change only by an amendment.
 *
 * @param roundId   the round; also the message key
 * @param contestId its contest
 * @param version   version of the round
 * @param level     preliminary or final
 * @param prizes    the prizes there are, best first
 * @param results   every ranked entry, best first
 * @param unitId    the unit whose preliminary it is; null for a final, and from older senders
 */
public record ResultsFinal(
        String roundId,
        String contestId,
        long version,
        Level level,
        List<Prize> prizes,
        List<RankedEntry> results,
        String unitId) {}
