package io.zhanbo.media.ffmpeg;

/** The programs that come with the bundled FFmpeg. */
public enum Program {
    FFMPEG,
    FFPROBE
}
