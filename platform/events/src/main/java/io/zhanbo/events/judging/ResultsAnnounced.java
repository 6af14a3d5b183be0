package io.zhanbo.events.judging;

import java.time.Instant;
import java.util.List;

/**
 * Provisional results are out for public notice.
 *
 * @param roundId   the round; also the message key
 * @param contestId its contest
 * @param version   version of the round
 * @param level     preliminary or final
 * @param prizes    the prizes there are, best first
 * @param results   every ranked entry, best first
 * @param finalAt   when they become final unless an objection holds
 * @param unitId    the unit whose preliminary it is; null for a final, and from older senders
 */
public record ResultsAnnounced(
        String roundId,
        String contestId,
        long version,
        Level level,
        List<Prize> prizes,
        List<RankedEntry> results,
        Instant finalAt,
        String unitId) {}
