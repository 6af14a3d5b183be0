package io.zhanbo.events.media;

/** What the checks make of a video: REVIEW wants a person's eye, REJECTED can only be replaced. */
public enum Verdict {
    ACCEPTED,
    REVIEW,
    REJECTED
}
