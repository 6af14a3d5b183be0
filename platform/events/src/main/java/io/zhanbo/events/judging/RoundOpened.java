package io.zhanbo.events.judging;

import java.time.Instant;
import java.util.List;

/**
 * A round began; its works and its rules are frozen.
 *
 * @param roundId   the round; also the message key
 * @param contestId its contest
 * @param version   version of the round
 * @param level     preliminary or final
 * @param entryIds  the works, in no telling order
 * @param openedAt  when
 * @param unitId    the unit whose preliminary it is; null for a final, and from older senders
 */
public record RoundOpened(
        String roundId,
        String contestId,
        long version,
        Level level,
        List<String> entryIds,
        Instant openedAt,
        String unitId) {}
