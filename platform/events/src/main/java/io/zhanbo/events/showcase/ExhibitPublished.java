package io.zhanbo.events.showcase;

import java.time.Instant;

/**
 * An entry is on show.
 *
 * @param entryId     the entry; also the message key
 * @param contestId   its contest
 * @param version     version of the exhibit
 * @param url         its public page
 * @param publishedAt when
 */
public record ExhibitPublished(String entryId, String contestId, long version, String url, Instant publishedAt) {}
