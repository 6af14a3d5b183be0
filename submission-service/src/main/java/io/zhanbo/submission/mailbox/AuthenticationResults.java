package io.zhanbo.submission.mailbox;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the mail server in front found out about a sender (RFC 8601). Only what it says itself counts: headers under other
 * names came with the mail, and their like under its own name it is bound to remove.
 */
final class AuthenticationResults {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern METHOD = Pattern.compile("(spf|dkim|dmarc)\\s*=\\s*([a-z]+)");

    private AuthenticationResults() {}

    /** Whether a mail is not from whom it says. A pass of DMARC settles it: one of the others held, for this very sender. */
    static boolean denies(String authservId, List<String> headers) {
        String words = headers.stream()
                .map(header -> COMMENT.matcher(header).replaceAll(" ").toLowerCase(Locale.ROOT))
                .filter(header -> isOf(header, authservId))
                .reduce("", (one, other) -> one + ";" + other);
        boolean failed = false;
        boolean passed = false;
        Matcher methods = METHOD.matcher(words);
        while (methods.find()) {
            failed |= methods.group(2).equals("fail");
            passed |= methods.group(1).equals("dmarc") && methods.group(2).equals("pass");
        }
        return failed && !passed;
    }

    private static boolean isOf(String header, String authservId) {
        String name = header.split(";", 2)[0].strip().split("\\s+", 2)[0];
        return name.equals(authservId.toLowerCase(Locale.ROOT));
    }
}
