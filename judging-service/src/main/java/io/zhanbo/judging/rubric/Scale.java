package io.zhanbo.judging.rubric;

import java.math.BigDecimal;

/**
 * The numbers a judge may give.
 *
 * @param min  smallest mark, 0 or more
 * @param max  largest mark, more than {@code min}, at most 1000
 * @param step distance between two neighbouring marks, at least 0.01; {@code max - min} is a multiple of it
 */
public record Scale(BigDecimal min, BigDecimal max, BigDecimal step) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
    private static final int FINEST = 2;

    /** 0 to 100 in tenths. */
    public static final Scale STANDARD = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(100), new BigDecimal("0.1"));

    public Scale {
        boolean ordered = min.signum() >= 0 && max.compareTo(min) > 0 && max.compareTo(LARGEST) <= 0;
        boolean stepped = step.signum() > 0 && step.compareTo(LARGEST) <= 0;
        if (!ordered
                || !stepped
                || decimals(min) > FINEST
                || decimals(max) > FINEST
                || decimals(step) > FINEST
                || max.subtract(min).remainder(step).signum() != 0) {
            throw new ScaleInvalid();
        }
    }

    /**
     * Accepts a mark or says what is wrong with it.
     *
     * @param mark null where the sheet had no number
     */
    void check(String criterion, BigDecimal mark) {
        if (mark == null) {
            throw new MarkMissing(criterion);
        }
        if (mark.compareTo(min) < 0 || mark.compareTo(max) > 0) {
            throw new MarkOutOfRange(criterion, min, max);
        }
        // Decimals before remainder: the remainder of 1E-999999 would take minutes.
        if (decimals(mark) > FINEST || mark.subtract(min).remainder(step).signum() != 0) {
            throw new MarkOffStep(criterion, step);
        }
    }

    private static int decimals(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }
}
