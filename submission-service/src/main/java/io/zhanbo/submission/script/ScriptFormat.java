package io.zhanbo.submission.script;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of document a script may be, and the first bytes that tell one. */
enum ScriptFormat {
    DOCX(new byte[] {'P', 'K', 3, 4}),
    PDF(new byte[] {'%', 'P', 'D', 'F', '-'}),
    TXT(new byte[0]) {
        /** Text has no magic, but no text holds a zero byte, and none of the others is one. */
        @Override
        boolean fits(byte[] head) {
            return !DOCX.fits(head) && !PDF.fits(head) && indexOfZero(head) < 0;
        }
    };

    /** How many bytes are looked at. */
    static final int HEAD = 4096;

    private static final byte[] OLD_OR_LOCKED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final byte[] magic;

    ScriptFormat(byte[] magic) {
        this.magic = magic;
    }

    /** @throws ScriptFormatUnknown if the name ends like none of them */
    static ScriptFormat of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.name().equals(ending))
                .findFirst()
                .orElseThrow(ScriptFormatUnknown::new);
    }

    /** As names end with it. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a document of Word before 2007, or one that is encrypted as a whole. */
    static boolean isOldOrLocked(byte[] head) {
        return head.length >= OLD_OR_LOCKED.length
                && Arrays.equals(OLD_OR_LOCKED, 0, OLD_OR_LOCKED.length, head, 0, OLD_OR_LOCKED.length);
    }

    boolean fits(byte[] head) {
        return head.length >= magic.length && Arrays.equals(magic, 0, magic.length, head, 0, magic.length);
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
