package io.zhanbo.submission.preliminary;

import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a unit's own jury suggests.
 *
 * @param roundId the round in judging-service; null while no results stand
 * @param entries best first; without those that left the contest since
 */
record PreliminaryView(String roundId, List<Line> entries) {

    /** @param rank 1 for the best; shared by tied entries, and the next ones left out (1, 2, 2, 4) */
    record Line(int rank, String entryId, String title, EntryState state) {}

    /** @param entries by title, as tied ones are to stand */
    static PreliminaryView of(String roundId, Map<String, Integer> ranks, List<Entry> entries) {
        return new PreliminaryView(
                roundId,
                entries.stream()
                        .filter(entry -> ranks.containsKey(entry.id()))
                        .map(entry -> new Line(
                                ranks.get(entry.id()), entry.id(), entry.text().title(), entry.state()))
                        .sorted(Comparator.comparing(Line::rank))
                        .toList());
    }
}
