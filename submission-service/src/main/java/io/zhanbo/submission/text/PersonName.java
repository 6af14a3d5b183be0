package io.zhanbo.submission.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The one form in which two spellings of a person's name are the same: NFKC, lower case, no blanks. */
public final class PersonName {

    private PersonName() {}

    public static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether two spellings are of one name, or there is neither. */
    public static boolean same(String one, String other) {
        return Objects.equals(normalisedIfThere(one), normalisedIfThere(other));
    }

    private static Optional<String> normalisedIfThere(String name) {
        return Optional.ofNullable(name).map(PersonName::normalised);
    }
}
