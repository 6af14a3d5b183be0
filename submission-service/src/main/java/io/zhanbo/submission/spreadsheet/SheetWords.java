package io.zhanbo.submission.spreadsheet;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a sheet, from {@code spreadsheet.properties} and its Chinese sister. */
public final class SheetWords {

    /** English lies in the bundle without a suffix, so the machine's own locale must not come in between. */
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    public SheetWords(Locale language) {
        this.words = ResourceBundle.getBundle("spreadsheet", language, EXACT);
    }

    public String get(String key) {
        return words.getString(key);
    }
}
