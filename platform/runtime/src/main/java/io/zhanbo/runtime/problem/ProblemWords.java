package io.zhanbo.runtime.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of problems in both languages: the service's own bundle first, then the platform's. */
@ApplicationScoped
public class ProblemWords {
    private static final List<String> BUNDLES = List.of("problems", "platform-problems");
    /** English lies in the bundle without a suffix, so the machine's own locale must not come in between. */
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What the caller has to know about a broken rule, or null if nobody wrote words for it. */
    public String detail(BrokenRule rule, Locale language) {
        return detail(rule.code(), language, rule.arguments());
    }

    /**
     * The same of a rule that was broken before.
     *
     * @param code      the rule's
     * @param arguments for its placeholders, as it had them
     */
    public String detail(String code, Locale language, Object... arguments) {
        return find(code + ".detail", language, arguments).orElse(null);
    }

    Optional<String> find(String key, Locale language, Object... arguments) {
        return BUNDLES.stream()
                .flatMap(bundle -> lookUp(bundle, key, language).stream())
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, language).format(arguments));
    }

    private static Optional<String> lookUp(String bundle, String key, Locale language) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return Optional.of(
                    ResourceBundle.getBundle(bundle, language, loader, EXACT).getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
