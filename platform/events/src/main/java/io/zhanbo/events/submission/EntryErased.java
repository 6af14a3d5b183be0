package io.zhanbo.events.submission;

import java.time.Instant;

/**
 * The people behind an entry have been erased: whoever holds words, films, pictures, hashes or tokens of it gives them up and says
 * {@link io.zhanbo.events.ErasureDone}. It tells those who never receive names; the entry left the contest before.
 *
 * @param entryId   the entry; also the message key
 * @param contestId its contest
 * @param version   version of the entry
 * @param erasedAt  when
 */
public record EntryErased(String entryId, String contestId, long version, Instant erasedAt) {}
