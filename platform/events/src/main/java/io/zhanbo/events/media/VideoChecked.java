package io.zhanbo.events.media;

import java.util.List;

/**
 * The checks of a video revision are done.
 *
 * @param entryId   the entry; also the message key
 * @param contestId its contest
 * @param revision  the revision that was checked
 * @param version   raised when the same revision is checked again
 * @param verdict   the strictest that any finding asks for
 * @param findings  what was seen, worst first
 * @param sha256    true digest of the uploaded bytes
 * @param film      what the file holds, or null if nothing could be read
 */
public record VideoChecked(
        String entryId,
        String contestId,
        int revision,
        long version,
        Verdict verdict,
        List<Finding> findings,
        String sha256,
        Film film) {}
