package io.zhanbo.runtime.problem;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The language to answer the current request in: the best match of its Accept-Language, Chinese where it names none of ours. */
@ApplicationScoped
public class CallerLanguage {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final CurrentVertxRequest request;

    CallerLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Locale get() {
        boolean inRequest = Arc.container().requestContext().isActive() && request.getCurrent() != null;
        return inRequest ? bestOf(request.getCurrent().request().getHeader("Accept-Language")) : CHINESE;
    }

    static Locale bestOf(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return CHINESE;
        }
        try {
            var match = Locale.lookup(
                    Locale.LanguageRange.parse(acceptLanguage), List.of(CHINESE, Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(match) ? Locale.ENGLISH : CHINESE;
        } catch (IllegalArgumentException malformed) {
            return CHINESE;
        }
    }
}
