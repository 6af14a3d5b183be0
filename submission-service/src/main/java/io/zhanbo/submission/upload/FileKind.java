package io.zhanbo.submission.upload;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/** What a file is by its first bytes, whatever its name says. The order is that of the words in the problem text. */
enum FileKind {
    VIDEO,
    ARCHIVE,
    PDF,
    PICTURE,
    SOUND,
    UNKNOWN;

    /** How many bytes are looked at: enough for the rhythm of a transport stream to show. */
    static final int HEAD = 1024;

    private static final Set<String> MP4_BOXES = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot");
    private static final Set<String> PICTURE_BRANDS = Set.of("heic", "heix", "mif1", "msf1", "avif", "avis");
    private static final Set<String> SOUND_BRANDS = Set.of("M4A ", "M4B ");
    private static final int[] PACKETS_OF_TRANSPORT_STREAMS = {188, 192, 204};

    static FileKind of(byte[] head) {
        String box = text(head, 4, 4);
        if (box.equals("ftyp")) {
            return ofBrand(text(head, 8, 4));
        }
        if (text(head, 0, 4).equals("RIFF")) {
            return ofRiff(text(head, 8, 4));
        }
        if (MP4_BOXES.contains(box) || isOtherVideo(head)) {
            return VIDEO;
        }
        if (begins(head, "504b0304") || begins(head, "526172211a07") || begins(head, "377abcaf271c")) {
            return ARCHIVE; // and every docx, xlsx and pptx
        }
        if (begins(head, "25504446")) {
            return PDF;
        }
        if (begins(head, "ffd8ff") || begins(head, "89504e47") || begins(head, "474946") || begins(head, "424d")) {
            return PICTURE;
        }
        return begins(head, "494433") || begins(head, "664c6143") ? SOUND : UNKNOWN;
    }

    private static FileKind ofBrand(String brand) {
        if (PICTURE_BRANDS.contains(brand)) {
            return PICTURE;
        }
        return SOUND_BRANDS.contains(brand) ? SOUND : VIDEO;
    }

    private static FileKind ofRiff(String form) {
        return switch (form) {
            case "AVI " -> VIDEO;
            case "WEBP" -> PICTURE;
            case "WAVE" -> SOUND;
            default -> UNKNOWN;
        };
    }

    private static boolean isOtherVideo(byte[] head) {
        return begins(head, "1a45dfa3") // Matroska, WebM
                || begins(head, "464c5601") // Flash
                || begins(head, "3026b2758e66cf11") // ASF, WMV
                || begins(head, "060e2b34020501010d0102") // MXF
                || begins(head, "000001ba") // MPEG program stream
                || begins(head, "000001b3") // MPEG video
                || isTransportStream(head);
    }

    private static boolean isTransportStream(byte[] head) {
        for (int packet : PACKETS_OF_TRANSPORT_STREAMS) {
            int start = packet == 192 ? 4 : 0;
            if (head.length > start + 2 * packet
                    && head[start] == 0x47
                    && head[start + packet] == 0x47
                    && head[start + 2 * packet] == 0x47) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] head, String hex) {
        int length = hex.length() / 2;
        return head.length >= length
                && HexFormat.of().formatHex(head, 0, length).equals(hex);
    }

    private static String text(byte[] head, int from, int length) {
        return head.length < from + length ? "" : new String(head, from, length, StandardCharsets.ISO_8859_1);
    }
}
