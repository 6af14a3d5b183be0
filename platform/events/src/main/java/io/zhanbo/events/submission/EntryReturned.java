package io.zhanbo.events.submission;

import java.time.Instant;

/**
 * A liaison gave an entry back to its contestant, who may change it again.
 *
 * @param entryId    the entry; also the message key
 * @param contestId  its contest
 * @param version    version of the entry
 * @param returnedAt when
 */
public record EntryReturned(String entryId, String contestId, long version, Instant returnedAt) {}
