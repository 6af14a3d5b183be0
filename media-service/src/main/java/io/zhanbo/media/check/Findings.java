package io.zhanbo.media.check;

import io.zhanbo.events.media.Finding;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

/** Makes findings, with words from {@code findings.properties}. */
final class Findings {
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Findings() {}

    /** About the whole film. */
    static Finding of(Code code, Object... arguments) {
        return new Finding(code.name(), code.severity(), null, null, words(code, arguments), null, null, null);
    }

    /** About a part of it, in seconds from its beginning. */
    static Finding between(double from, double to, Code code, Object... arguments) {
        return new Finding(
                code.name(), code.severity(), toTenths(from), toTenths(to), words(code, arguments), null, null, null);
    }

    private static Map<String, String> words(Code code, Object... arguments) {
        var words = new TreeMap<String, String>();
        for (var language : LANGUAGES) {
            var bundle = ResourceBundle.getBundle(
                    "findings", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            words.put(
                    language.toLanguageTag(),
                    new MessageFormat(bundle.getString(code.name()), language).format(arguments));
        }
        return words;
    }

    private static double toTenths(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }
}
