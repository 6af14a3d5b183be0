package io.zhanbo.media.storage;

import java.util.Map;

/** Media types to serve renditions with. */
final class ContentTypes {
    private static final Map<String, String> BY_ENDING = Map.of(
            "m3u8", "application/vnd.apple.mpegurl",
            "m4s", "video/iso.segment",
            "mp4", "video/mp4",
            "jpg", "image/jpeg",
            "vtt", "text/vtt",
            "mov", "video/quicktime",
            "mxf", "application/mxf");

    private ContentTypes() {}

    static String of(String name) {
        return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
