package io.zhanbo.events.showcase;

import java.time.Instant;

/**
 * An entry is no longer on show and its public files are gone.
 *
 * @param entryId     the entry; also the message key
 * @param contestId   its contest
 * @param version     version of the exhibit
 * @param takenDownAt when
 */
public record ExhibitTakenDown(String entryId, String contestId, long version, Instant takenDownAt) {}
