package io.zhanbo.events.media;

import java.util.List;

/**
 * The header of a video revision was read, within seconds of the upload; the checks go on. What it rejects is certain; that it finds nothing
 * promises nothing.
 *
 * @param entryId   the entry; also the message key
 * @param contestId its contest
 * @param revision  the revision that was probed
 * @param version   raised when the same revision is probed again
 * @param findings  what the header alone tells, worst first
 * @param film      what it promises, or null if nothing could be read
 */
public record VideoProbed(
        String entryId, String contestId, int revision, long version, List<Finding> findings, Film film) {}
