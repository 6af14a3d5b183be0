package io.zhanbo.submission.upload;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/** How the name of a video ends, by its first bytes: what its contestant called it is not kept. */
final class VideoEnding {

    private static final Map<String, String> BY_MAGIC = Map.of(
            "52494646", "avi",
            "464c5601", "flv",
            "3026b2758e66cf11", "wmv",
            "060e2b34020501010d0102", "mxf",
            "000001ba", "mpg",
            "000001b3", "mpg",
            "47", "ts");
    private static final String MATROSKA = "1a45dfa3";

    private VideoEnding() {}

    static String of(byte[] head) {
        String hex = HexFormat.of().formatHex(head);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (hex.startsWith(MATROSKA)) {
            return text.contains("webm") ? "webm" : "mkv";
        }
        if (text.startsWith("ftypqt", 4) || text.startsWith("moov", 4) || text.startsWith("wide", 4)) {
            return "mov";
        }
        return BY_MAGIC.entrySet().stream()
                .filter(known -> hex.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("mp4");
    }
}
