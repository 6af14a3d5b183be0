package io.zhanbo.submission.notice;

import io.zhanbo.submission.contact.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of mails in one language, from {@code notices.properties} and its Chinese sister. */
public final class Words {

    /** English lies in the bundle without a suffix, so the machine's own locale must not come in between. */
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    public Words(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("notices", language, EXACT);
    }

    public static Words in(Language language) {
        return new Words(Locale.forLanguageTag(language.tag()));
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    /** Someone's title, or that there is none yet. */
    public String title(String title) {
        return title == null || title.isEmpty() ? say("untitled") : title;
    }

    /** The text in this language; senders may know more or fewer of them. */
    String of(Map<String, String> texts) {
        return texts == null ? "" : texts.getOrDefault(tag(), texts.getOrDefault("en", ""));
    }

    String tag() {
        return language.toLanguageTag();
    }
}
