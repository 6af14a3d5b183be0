package io.zhanbo.submission;

import io.zhanbo.runtime.problem.BrokenField;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong with one field. Usually the answer to a request; where many are typed at once, one of a list. */
public abstract class FieldFault extends BrokenField {

    /** English lies in the bundle without a suffix, so the machine's own locale must not come in between. */
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String field;
    private final transient Object[] arguments;

    /**
     * @param field     where it stands in the request
     * @param code      words joined by hyphens, the key of its texts
     * @param arguments for the texts' placeholders; never personal data
     */
    protected FieldFault(String field, String code, Object... arguments) {
        super(field, code, arguments);
        this.field = field;
        this.arguments = arguments.clone();
    }

    public String field() {
        return field;
    }

    /** What is wrong and how to put it right. */
    public String words(Locale language) {
        String pattern = ResourceBundle.getBundle("problems", language, EXACT).getString(code() + ".detail");
        return new MessageFormat(pattern, language).format(arguments);
    }
}
