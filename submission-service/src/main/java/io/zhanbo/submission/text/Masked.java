package io.zhanbo.submission.text;

import io.zhanbo.submission.contact.EmailAddress;

/** Contact data as it is shown by default: enough to tell that it is the right one, too little to use. */
public final class Masked {

    private static final String HIDDEN = "****";
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Masked() {}

    /** For example {@code 139****0000}; of a short number its end alone. */
    public static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        String digits = PhoneNumber.normalised(phone);
        boolean isLong = digits.length() >= HEAD + TAIL + HIDDEN.length();
        return isLong
                ? digits.substring(0, HEAD) + HIDDEN + digits.substring(digits.length() - TAIL)
                : HIDDEN + digits.substring(digits.length() - 2);
    }

    /** For example {@code x****@example.org}. */
    public static String email(String email) {
        return email == null ? null : EmailAddress.masked(email);
    }
}
