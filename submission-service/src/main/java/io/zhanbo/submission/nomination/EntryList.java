package io.zhanbo.submission.nomination;

import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.entry.Entries;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Entries of a unit and those below it, best first.
 *
 * @param entries their ids, each once
 */
record EntryList(List<String> entries) {

    private static final int LONGEST = 1_000;

    /**
     * @throws ListUnfit if there is none, one is empty or stands there twice, or there are too many
     * @throws NotOfUnit naming those that are not the unit's or of units below it
     */
    List<String> of(Contest contest, String unitId, Entries known) {
        List<String> ids = checked();
        Set<String> there = known.idsOf(contest.id(), contest.tree().within(unitId), ids);
        if (there.size() < ids.size()) {
            throw new NotOfUnit(ids.stream().filter(id -> !there.contains(id)).toList());
        }
        return ids;
    }

    private List<String> checked() {
        if (entries == null || entries.size() > LONGEST) {
            throw new ListUnfit(LONGEST);
        }
        Set<String> seen = new HashSet<>();
        if (!entries.stream().allMatch(id -> id != null && seen.add(id))) {
            throw new ListUnfit(LONGEST);
        }
        return List.copyOf(entries);
    }
}
