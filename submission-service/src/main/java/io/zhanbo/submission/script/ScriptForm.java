package io.zhanbo.submission.script;

import io.zhanbo.submission.text.PlainText;
import io.zhanbo.submission.text.TextField;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The script a contestant is about to send.
 *
 * @param fileName as the contestant named it; what stands before a slash does not count
 * @param size     bytes
 * @param sha256   lower-case hex digest of the bytes
 */
public record ScriptForm(String fileName, long size, String sha256) {

    private static final int LONGEST_NAME = 120;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** @param limit largest script, bytes */
    void check(long limit) {
        if (name().toLowerCase(Locale.ROOT).endsWith(".docm")) {
            throw new ScriptHasMacros();
        }
        ScriptFormat.of(name());
        if (size <= 0) {
            throw new ScriptFieldBroken("size", "script-size-not-valid");
        }
        if (size > limit) {
            throw new ScriptTooLarge(size, limit);
        }
        if (sha256 == null || !SHA256.matcher(sha256).matches()) {
            throw new ScriptFieldBroken("sha256", "script-sha256-not-valid");
        }
    }

    String name() {
        String typed = PlainText.required(TextField.FILE_NAME, fileName, LONGEST_NAME);
        return typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    }
}
