package io.zhanbo.media.packaging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages as playlists name them (BCP 47), from what film files have (ISO 639-2). */
public final class LanguageTag {
    /** The bibliographic codes, which Java does not know, of the languages one meets. */
    private static final Map<String, String> BIBLIOGRAPHIC = Map.of("chi", "zh", "ger", "de", "fre", "fr", "tib", "bo");

    private LanguageTag() {}

    /** Empty if the file names none, or none that is known. */
    public static Optional<String> of(String code) {
        if (code == null || code.length() != 3) {
            return Optional.empty();
        }
        var known = Optional.ofNullable(BIBLIOGRAPHIC.get(code));
        return known.or(() -> Arrays.stream(Locale.getISOLanguages())
                .filter(language -> new Locale(language).getISO3Language().equals(code))
                .findFirst());
    }
}
