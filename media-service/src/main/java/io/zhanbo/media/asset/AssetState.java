package io.zhanbo.media.asset;

import java.util.Set;

/** Where the work on one revision of a video stands. */
public enum AssetState {
    /** Here, not yet checked. */
    ARRIVED,
    CHECKED,
    /** A newer revision has taken its place. */
    SUPERSEDED,
    /** Its entry left the contest. */
    WITHDRAWN;

    /** Those in which nobody waits for work on it any more. */
    static final Set<AssetState> UNWANTED = Set.of(SUPERSEDED, WITHDRAWN);
}
