package io.zhanbo.events.judging;

import java.math.BigDecimal;

/**
 * How an entry fared.
 *
 * @param entryId the entry
 * @param rank    1 for the best; tied entries share a rank and the next ones are skipped (1, 2, 2, 4)
 * @param score   final score, two decimals
 * @param prize   code of its prize, for example {@code FIRST}, or null for none
 */
public record RankedEntry(String entryId, int rank, BigDecimal score, String prize) {}
