package io.zhanbo.judging.ranking;

import io.zhanbo.judging.ranking.AwardAllocation.Award;
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

    /** @param language {@link Locale#SIMPLIFIED_CHINESE} or {@link Locale#ENGLISH} */
    public Explanation(Locale language) {
        this.language = language;
        // English lies in the bundle without a suffix; the machine's own locale must not come in between.
        this.words = ResourceBundle.getBundle(
                "explanations",
                language,
                Thread.currentThread().getContextClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** @param firstCriterion name of the rubric's first criterion */
    public String of(Place place, Optional<Award> award, String firstCriterion) {
        return counting(place.tally()) + standing(place, firstCriterion) + prize(award) + say("end");
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

    private String standing(Place place, String firstCriterion) {
        String rank = Integer.toString(place.rank());
        return switch (place.decidedBy()) {
            case SCORE -> say("by-score", rank);
            case FIRST_CRITERION -> say("by-first-criterion", rank, firstCriterion);
            case SPREAD -> say("by-spread", rank);
            case NOTHING -> say("shared", rank, place.sharing() - 1);
        };
    }

    private String prize(Optional<Award> award) {
        return award.map(won -> say(
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
