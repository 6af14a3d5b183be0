package io.zhanbo.submission.extension;

import io.zhanbo.submission.text.PlainText;
import io.zhanbo.submission.text.TextField;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * An extension as the organiser grants it.
 *
 * @param unitId      for all entries of this unit, or null
 * @param entryId     for this entry, or null; exactly one of the two
 * @param until       its last second, inclusive
 * @param oneUse      whether it is good for one hand-in only
 * @param reason      why
 * @param requestedBy who asked: an account's id or a role, never a name
 */
record ExtensionForm(String unitId, String entryId, Instant until, boolean oneUse, String reason, String requestedBy) {

    private static final int LONGEST_REASON = 500;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:_-]{0,99}");

    void check() {
        if ((unitId == null) == (entryId == null)) {
            throw new ExtensionFieldBroken("unitId", "extension-for-whom");
        }
        if (until == null) {
            throw new ExtensionFieldBroken("until", "extension-until-missing");
        }
        if (requestedBy == null || !ID.matcher(requestedBy).matches()) {
            throw new ExtensionFieldBroken("requestedBy", "extension-requester-missing");
        }
    }

    String why() {
        return PlainText.required(TextField.REASON, reason, LONGEST_REASON);
    }
}
