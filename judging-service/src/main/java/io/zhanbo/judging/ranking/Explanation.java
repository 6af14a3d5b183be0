package io.zhanbo.judging.ranking;

import io.zhanbo.judging.ranking.AwardAllocation.Award;
import io.zhanbo.judging.round.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** One plain sentence that says how a work came by its result. Names no judge. */
public final class Explanation {

    private final ResourceBundle words;
    private final Locale language;
    private final Rules rules;

    /**
     * @param language {@link Locale#SIMPLIFIED_CHINESE} or {@link Locale#ENGLISH}
     * @param rules    those the result came about by
     */
    public Explanation(Locale language, Rules rules) {
        this.language = language;
        this.rules = rules;
        // English lies in the bundle without a suffix; the machine's own locale must not come in between.
        this.words = ResourceBundle.getBundle(
                "explanations",
                language,
                Thread.currentThread().getContextClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public String of(Place place, Optional<Award> award) {
        return counting(place.tally()) + standing(place) + prize(award) + say("end");
    }

    private String counting(Tally tally) {
        return tally.trimmed()
                ? say(
                        "trimmed",
                        tally.valid(),
                        digits(tally.highest()),
                        digits(tally.lowest()),
                        tally.valid() - 2,
                        digits(tally.score()))
                : say("plain", tally.valid(), digits(tally.score()));
    }

    private String standing(Place place) {
        String rank = Integer.toString(place.rank());
        return switch (place.decidedBy()) {
            case SCORE -> say("by-score", rank);
            case FIRST_CRITERION ->
                say("by-first-criterion", rank, rules.rubric().first().name());
            case SPREAD -> say("by-spread", rank);
            case NOTHING -> say("shared", rank, place.sharing() - 1);
        };
    }

    /** Nothing where there was nothing to win. */
    private String prize(Optional<Award> award) {
        return rules.prizes().isEmpty()
                ? ""
                : award.map(won -> say(
                                won.acrossBorder() ? "prize-across-border" : "prize",
                                won.prize().name()))
                        .orElseGet(() -> say("no-prize"));
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), language).format(arguments);
    }

    private static String digits(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
