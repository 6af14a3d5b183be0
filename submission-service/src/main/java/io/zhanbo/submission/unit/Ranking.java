package io.zhanbo.submission.unit;

import java.util.List;

/**
 * A unit's entries, best first; those it has not ranked are not among them.
 *
 * @param version raised by one with every change; 0 as long as there is none
 * @param entries ids of entries of the unit and those below it
 */
public record Ranking(String unitId, long version, List<String> entries) {}
