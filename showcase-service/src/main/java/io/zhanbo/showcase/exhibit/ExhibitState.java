package io.zhanbo.showcase.exhibit;

/** Where an exhibit stands on its way to the public. */
public enum ExhibitState {
    /** Credits, text or a rendition is still missing. */
    PREPARING,
    /** Complete; fewer than three people have reviewed it. */
    IN_REVIEW,
    /** Three people have reviewed it. */
    APPROVED,
    /** Its files are being copied to where the public can read them. */
    PUBLISHING,
    PUBLISHED,
    /** For good: nothing revives it. */
    TAKEN_DOWN
}
