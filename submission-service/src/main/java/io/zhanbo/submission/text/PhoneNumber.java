package io.zhanbo.submission.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A phone number as typed, and the one form in which two spellings of it are the same. */
public final class PhoneNumber {

    private static final Pattern TYPED = Pattern.compile("\\+?[0-9 ()/-]{5,30}");
    private static final int LONGEST_TYPED = 40;
    private static final int FEWEST_DIGITS = 5;
    private static final int CHINESE_MOBILE = 11;

    private PhoneNumber() {}

    /** @throws PhoneNotValid if it cannot be a phone number */
    public static String of(String typed) {
        return of(TextField.PHONE, typed);
    }

    /** @throws PhoneNotValid if it cannot be a phone number */
    public static String of(TextField field, String typed) {
        String text = PlainText.of(field, typed, LONGEST_TYPED);
        if (text == null) {
            return null;
        }
        String phone = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (!TYPED.matcher(phone).matches() || digits(phone).length() < FEWEST_DIGITS) {
            throw new PhoneNotValid(field);
        }
        return phone;
    }

    /** Digits only, without China's country code before a mobile number. */
    public static String normalised(String phone) {
        String digits = digits(phone).replaceFirst("^00", "");
        boolean withCountryCode = digits.length() == CHINESE_MOBILE + 2 && digits.startsWith("861");
        return withCountryCode ? digits.substring(2) : digits;
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }
}
