package io.zhanbo.judging.ranking;

import java.math.BigDecimal;

/**
 * What one judge's valid sheet adds to a work's result.
 *
 * @param total weighted total, exact
 * @param first mark for the rubric's first criterion
 */
public record Ballot(BigDecimal total, BigDecimal first) {}
