package io.zhanbo.events;

import java.time.Instant;

/**
 * A service has given up everything it held of an entry whose people were erased. Every service says so that hears of entries.
 *
 * @param entryId   the entry; also the message key
 * @param contestId its contest
 * @param service   which service, for example {@code media}
 * @param doneAt    when nothing was left
 */
public record ErasureDone(String entryId, String contestId, String service, Instant doneAt) {}
