package io.zhanbo.submission.text;

/**
 * Text as people typed it. The one place that says what a text is and how long it is: a character is a Unicode code
 * point, so that 𠮷 counts once, and blanks around the text do not count.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * The text without blanks around it, or null if nothing is left.
     *
     * @param limit most code points
     * @throws TextUnreadable if it holds control characters or half a character
     * @throws TextTooLong    if it has more code points than the limit
     */
    public static String of(TextField field, String typed, int limit) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (text.codePoints().anyMatch(PlainText::isUnreadable)) {
            throw new TextUnreadable(field);
        }
        int length = length(text);
        if (length > limit) {
            throw new TextTooLong(field, length, limit);
        }
        return text;
    }

    /**
     * As {@link #of}, but there must be one.
     *
     * @throws TextMissing if there is none
     */
    public static String required(TextField field, String typed, int limit) {
        String text = of(field, typed, limit);
        if (text == null) {
            throw new TextMissing(field);
        }
        return text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isUnreadable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
