package io.zhanbo.events.media;

/** What a rendition is for. */
public enum RenditionKind {
    /** The judges' blind copy, one MP4. */
    PROXY,
    /** The HLS renditions, from a master playlist. */
    LADDER,
    /** One faststart MP4 for download and feeds. */
    DOWNLOAD,
    /** A still picture. */
    POSTER
}
