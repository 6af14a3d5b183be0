package io.zhanbo.media.ffmpeg;

/** How much a child is kept away from; health reports it. */
public enum Isolation {
    /** Sees its programs and its own directory, and no network. */
    BWRAP,
    /** No network, and where this machine allows it no other process. */
    UNSHARE,
    /** Limits, an empty environment and whitelists only: this machine allows no namespaces, so let a network policy do it. */
    LIMITS
}
