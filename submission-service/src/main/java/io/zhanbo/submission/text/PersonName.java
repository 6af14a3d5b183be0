package io.zhanbo.submission.text;

import java.text.Normalizer;
import java.util.Locale;

/** The one form in which two spellings of a person's name are the same: NFKC, lower case, no blanks. */
public final class PersonName {

    private PersonName() {}

    public static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
