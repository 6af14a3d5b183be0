package io.zhanbo.events.submission;

import java.time.Instant;

/**
 * The people named with an entry have been erased: takes the place of {@link EntryCredited} on its topic, so that their names are gone from there, too.
 * Whoever keeps credits drops them. The entry left the contest before.
 *
 * @param entryId   the entry; also the message key
 * @param contestId its contest
 * @param version   version of the entry
 * @param erasedAt  when
 */
public record PersonErased(String entryId, String contestId, long version, Instant erasedAt) {}
