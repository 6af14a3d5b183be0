package io.zhanbo.judging.opening;

import io.zhanbo.events.judging.Level;
import io.zhanbo.judging.round.PrizeRule;
import io.zhanbo.judging.round.Rules;
import io.zhanbo.judging.rubric.Criterion;
import io.zhanbo.judging.rubric.Rubric;
import io.zhanbo.judging.rubric.Scale;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an organiser asks for, or a liaison for the own unit.
 *
 * @param judges       user ids, at least three
 * @param rubric       weighted criteria; null for {@link Rubric#STANDARD}
 * @param minScore     null for 0
 * @param maxScore     null for 100
 * @param scoreStep    null for 0.1
 * @param prizes       best first; null for none
 * @param noticePeriod ISO duration, for example {@code P5D}; null for none
 * @param without      ids of entries that a preliminary leaves out, for example because their film cannot be mended; null for none
 */
record RoundDraft(
        @NotBlank String contestId,
        @NotNull Level level,
        @NotBlank @Size(max = 120) String title,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 100) String> judges,
        @Size(min = 1, max = 30) List<@NotNull @Valid Criterion> rubric,
        BigDecimal minScore,
        BigDecimal maxScore,
        BigDecimal scoreStep,
        @Size(max = 30) List<@NotNull @Valid PrizeRule> prizes,
        Duration noticePeriod,
        @Size(max = 1000) Set<@NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,40}") String> without) {

    private static final int SMALLEST_JURY = 3;

    /** The jury, once its size and its names are in order. */
    List<String> jury() {
        HashSet<String> seen = new HashSet<>();
        judges.stream().filter(judge -> !seen.add(judge)).findFirst().ifPresent(judge -> {
            throw new JudgeTwice(judge);
        });
        if (judges.size() < SMALLEST_JURY) {
            throw new JuryTooSmall(SMALLEST_JURY);
        }
        return judges;
    }

    Set<String> leftOut() {
        return Objects.requireNonNullElse(without, Set.of());
    }

    /** The rules to freeze, with the usual ones where nothing was asked for. */
    Rules rules() {
        return new Rules(
                Rules.Method.FULL_PANEL_1,
                Optional.ofNullable(rubric).map(Rubric::new).orElse(Rubric.STANDARD),
                new Scale(
                        Objects.requireNonNullElse(minScore, Scale.STANDARD.min()),
                        Objects.requireNonNullElse(maxScore, Scale.STANDARD.max()),
                        Objects.requireNonNullElse(scoreStep, Scale.STANDARD.step())),
                Objects.requireNonNullElse(prizes, List.of()),
                Objects.requireNonNullElse(noticePeriod, Duration.ZERO));
    }
}
