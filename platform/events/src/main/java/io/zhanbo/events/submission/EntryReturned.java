package io.zhanbo.events.submission;

import java.time.Instant;

/**
 * A liaison took an entry back: to its contestant, who may change it again, or out of the final, where another takes its
 * place. Either way it is nominated no longer; it may be again, which then has a higher version.
 *
 * @param entryId    the entry; also the message key
 * @param contestId  its contest
 * @param version    version of the entry
 * @param returnedAt when
 */
public record EntryReturned(String entryId, String contestId, long version, Instant returnedAt) {}
