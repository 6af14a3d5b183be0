package io.zhanbo.media.check;

import io.zhanbo.events.media.Box;
import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

/**
 * Makes findings, with words and advice from {@code findings.properties}: {@code CODE} says what was seen, {@code CODE.advice} what to do about it,
 * both with the same arguments. The severity is the usual one; the contest's is put in when all findings are together, and so is the evidence: the
 * picture at the beginning of the finding's time, or at the film's middle if it is about the whole.
 */
public final class Findings {
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Findings() {}

    /** About the whole film. */
    public static Finding of(Code code, Object... arguments) {
        return finding(null, null, null, code, arguments);
    }

    /** About a part of it, in seconds from its beginning. */
    public static Finding between(double from, double to, Code code, Object... arguments) {
        return finding(toTenths(from), toTenths(to), null, code, arguments);
    }

    /** About a part of the picture, for a part of the film in seconds from its beginning. */
    public static Finding at(Box box, double from, double to, Code code, Object... arguments) {
        return finding(toTenths(from), toTenths(to), box, code, arguments);
    }

    private static Finding finding(Double from, Double to, Box box, Code code, Object... arguments) {
        return new Finding(
                code.name(),
                code.usual(),
                from,
                to,
                words(code.name(), arguments),
                words(code.name() + ".advice", arguments),
                box,
                null);
    }

    private static Map<String, String> words(String key, Object... arguments) {
        var words = new TreeMap<String, String>();
        for (var language : LANGUAGES) {
            var bundle = ResourceBundle.getBundle(
                    "findings", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            words.put(language.toLanguageTag(), new MessageFormat(bundle.getString(key), language).format(arguments));
        }
        return words;
    }

    private static double toTenths(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }
}
