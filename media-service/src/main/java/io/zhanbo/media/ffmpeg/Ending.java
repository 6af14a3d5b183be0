package io.zhanbo.media.ffmpeg;

/** Why a child ended. */
public enum Ending {
    /** By itself; the exit code says how, and may be 0 for a file that holds nothing. */
    EXITED,
    /** Killed for one of our limits: a file can do this, so trying again is no use. */
    OVER_LIMIT,
    /** Killed by someone else, or by us because the machine did not let it work: no file is to blame. */
    KILLED
}
