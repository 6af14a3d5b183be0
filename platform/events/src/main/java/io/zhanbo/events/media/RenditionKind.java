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
    POSTER,
    /** Small pictures of the whole film for the seek bar: WebVTT and sprites. */
    STORYBOARD,
    /** One MP4 at the source's own frame rate, for partners and archives. */
    MASTER,
    /** XDCAM HD422 in MXF OP1a, for broadcasters. */
    XDCAM,
    /** ProRes 422 HQ in QuickTime, for editors. */
    PRORES
}
