package io.zhanbo.submission.nomination;

import io.zhanbo.submission.text.PlainText;
import io.zhanbo.submission.text.TextField;

/** Why someone decides so about another's entry; there must be one. */
record Reason(String reason) {

    private static final int LONGEST = 500;

    String text() {
        return PlainText.required(TextField.REASON, reason, LONGEST);
    }
}
