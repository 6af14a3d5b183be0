package io.zhanbo.submission.board;

import java.time.Instant;

/**
 * How far a unit's entries are; those withdrawn do not count.
 *
 * @param quota        its places in the final
 * @param checking     entries whose video is still being checked
 * @param review       entries whose video a person has to look at
 * @param rejected     entries whose video was rejected
 * @param lastActivity when something last happened to one of them, or null
 */
record UnitIntake(
        String unitId,
        String name,
        long quota,
        long drafts,
        long submitted,
        long vouched,
        long nominated,
        long checking,
        long review,
        long rejected,
        Instant lastActivity) {}
