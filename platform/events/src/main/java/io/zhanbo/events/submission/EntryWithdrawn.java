package io.zhanbo.events.submission;

import java.time.Instant;

/**
 * An entry left the contest: nothing of it may be judged, shown or handed over any more, unless it comes back with a later
 * version, its video as a new revision.
 *
 * @param entryId     the entry; also the message key
 * @param contestId   its contest
 * @param version     version of the entry
 * @param withdrawnAt when
 */
public record EntryWithdrawn(String entryId, String contestId, long version, Instant withdrawnAt) {}
