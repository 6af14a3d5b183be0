package io.zhanbo.media.asset;

/** Where the work on one revision of a video stands. */
public enum AssetState {
    /** Here, not yet checked. */
    ARRIVED,
    CHECKED,
    /** A newer revision has taken its place. */
    SUPERSEDED,
    /** Its entry left the contest. */
    WITHDRAWN
}
