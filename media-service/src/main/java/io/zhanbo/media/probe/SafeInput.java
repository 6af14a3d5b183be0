package io.zhanbo.media.probe;

import java.util.List;

/**
 * The options every command puts before an untrusted file. The list of formats keeps out scripts and playlists that read other files or call
 * other machines, whatever the file is named; the list of protocols keeps formats that point elsewhere from doing so.
 */
public final class SafeInput {
    /** What phones, cameras and editors write. Whatever else they call themselves, FFmpeg goes by these names. */
    private static final String FORMATS = "mov,matroska,webm,mpegts,mpeg,asf,avi,flv,mxf";

    private SafeInput() {}

    public static List<String> options(long maxPixels) {
        return List.of(
                "-format_whitelist",
                FORMATS,
                "-protocol_whitelist",
                "file,pipe",
                "-max_pixels",
                Long.toString(maxPixels),
                "-max_streams",
                "32");
    }
}
