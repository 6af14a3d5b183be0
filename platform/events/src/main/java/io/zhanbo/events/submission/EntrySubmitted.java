package io.zhanbo.events.submission;

import java.time.Instant;

/**
 * A contestant handed an entry in, or what was handed in has a new video that was there in time.
 *
 * @param entryId     the entry; also the message key
 * @param contestId   its contest
 * @param version     version of the entry
 * @param unitId      the unit it competes for
 * @param revision    revision of the video that was handed in
 * @param submittedAt when, by the server's clock
 */
public record EntrySubmitted(
        String entryId, String contestId, long version, String unitId, int revision, Instant submittedAt) {}
