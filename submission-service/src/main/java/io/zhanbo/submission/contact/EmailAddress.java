package io.zhanbo.submission.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address in the one form in which two spellings of it are the same. Only the plain kind is taken, which is what
 * people have: no quoted local parts, no comments, nothing that could end a header line.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN = Pattern.compile(
            "[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?");

    private EmailAddress() {}

    /**
     * The address, or null if nothing was typed.
     *
     * @param field where it stands in the request
     * @throws EmailNotValid if nobody can be written to there
     */
    public static String of(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String address = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        // The length first: it bounds what the pattern has to look at.
        if (address.length() > LONGEST || !PLAIN.matcher(address).matches()) {
            throw new EmailNotValid(field);
        }
        return address;
    }

    /** As it is shown by default, for example {@code x****@example.org}: enough to tell that it is the right one. */
    public static String masked(String address) {
        return address.substring(0, 1) + "****" + address.substring(address.lastIndexOf('@'));
    }

    /** Whether both mean the same mailbox; in practice no mail server minds capitals. */
    public static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
