package io.zhanbo.submission.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a file is, by its bytes. The order is that of the words in the problem's text. */
enum FileKind {
    /** Perhaps xlsx. */
    ZIP,
    /** An xls file, or an xlsx file with a password. */
    OLD_OR_LOCKED,
    /** Text such as CSV. */
    TEXT,
    /** Text in an encoding of its own, such as GBK. */
    TEXT_NOT_UTF8,
    EMPTY,
    UNKNOWN;

    private static final int SIGNATURE = 4;

    static FileKind of(byte[] file) {
        if (file.length == 0) {
            return EMPTY;
        }
        String start = HexFormat.of().formatHex(file, 0, Math.min(SIGNATURE, file.length));
        return switch (start) {
            case "504b0304", "504b0506" -> ZIP;
            case "d0cf11e0" -> OLD_OR_LOCKED;
            default -> textOrUnknown(file);
        };
    }

    private static FileKind textOrUnknown(byte[] file) {
        for (byte each : file) {
            if (each == 0) {
                return UNKNOWN;
            }
        }
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file))
                            .isEmpty()
                    ? EMPTY
                    : TEXT;
        } catch (CharacterCodingException e) {
            return TEXT_NOT_UTF8;
        }
    }
}
