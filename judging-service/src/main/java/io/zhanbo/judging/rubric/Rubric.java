package io.zhanbo.judging.rubric;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The weighted criteria of a round. The first one also decides between works with equal scores.
 *
 * @param criteria at least one; weights are in percent and sum to exactly 100
 */
public record Rubric(List<Criterion> criteria) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the sample contest asks for: performance and content weigh most, novelty of form least. */
    public static final Rubric STANDARD = new Rubric(List.of(
            new Criterion("delivery", "脱稿", BigDecimal.valueOf(20)),
            new Criterion("theme", "主题明确", BigDecimal.valueOf(25)),
            new Criterion("story", "故事生动", BigDecimal.valueOf(25)),
            new Criterion("language", "语言流畅", BigDecimal.valueOf(20)),
            new Criterion("form", "形式创新", BigDecimal.valueOf(10))));

    public Rubric {
        criteria = List.copyOf(criteria);
        Set<String> codes = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!codes.add(criterion.code())) {
                throw new CriterionTwice(criterion.code());
            }
            if (!isShare(criterion.weight())) {
                throw new WeightInvalid(criterion.code());
            }
        }
        BigDecimal sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            throw new WeightsNotHundred(sum);
        }
    }

    public Criterion first() {
        return criteria.get(0);
    }

    /**
     * Accepts a sheet's marks only if each criterion has exactly one, on the scale.
     *
     * @param marks mark by criterion code; a null stands for anything that was no number
     */
    public void check(Map<String, BigDecimal> marks, Scale scale) {
        criteria.forEach(criterion -> scale.check(criterion.code(), marks.get(criterion.code())));
        Set<String> unknown = new HashSet<>(marks.keySet());
        criteria.forEach(criterion -> unknown.remove(criterion.code()));
        unknown.stream().sorted().findFirst().ifPresent(code -> {
            throw new CriterionUnknown(code);
        });
    }

    /** The weighted total of a checked sheet, exact: no digit is rounded away. */
    public BigDecimal total(Map<String, BigDecimal> marks) {
        return criteria.stream()
                .map(criterion -> criterion.weight().multiply(marks.get(criterion.code())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .scaleByPowerOfTen(-2);
    }

    /** The range is compared first, so that a number like 1E+999999 is never written out. */
    private static boolean isShare(BigDecimal weight) {
        return weight.signum() > 0
                && weight.compareTo(HUNDRED) <= 0
                && weight.stripTrailingZeros().scale() <= 2;
    }
}
