package io.zhanbo.submission.nomination;

import io.zhanbo.submission.text.PlainText;
import io.zhanbo.submission.text.TextField;

/**
 * Why someone decides so about another's entry.
 *
 * @param reason there must be one
 * @param seen   what they looked at; without it, whatever is there
 */
record Reason(String reason, Seen seen) {

    private static final int LONGEST = 500;

    Reason {
        seen = seen == null ? Seen.ANYTHING : seen;
    }

    String text() {
        return PlainText.required(TextField.REASON, reason, LONGEST);
    }
}
