package io.zhanbo.judging.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A mean kept as its sum and count, so that means compare exactly; one third has no last digit.
 *
 * @param count more than 0
 */
record Mean(BigDecimal sum, int count) implements Comparable<Mean> {

    static Mean of(Collection<BigDecimal> numbers) {
        return new Mean(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add), numbers.size());
    }

    /** Two decimals, half up: the only rounding there is. */
    BigDecimal rounded() {
        return sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }

    /** Compares the means themselves; means that are equal here may be sums over different counts. */
    @Override
    public int compareTo(Mean other) {
        return sum.multiply(BigDecimal.valueOf(other.count)).compareTo(other.sum.multiply(BigDecimal.valueOf(count)));
    }
}
