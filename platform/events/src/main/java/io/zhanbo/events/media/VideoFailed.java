package io.zhanbo.events.media;

/**
 * The machine could not finish its work on a video, through no fault of the contestant; an operator looks after it.
 *
 * @param entryId   the entry; also the message key
 * @param contestId its contest
 * @param revision  the revision in question
 * @param version   raised when the same revision fails again
 * @param step      the step that failed, for example {@code transcode}
 */
public record VideoFailed(String entryId, String contestId, int revision, long version, String step) {}
