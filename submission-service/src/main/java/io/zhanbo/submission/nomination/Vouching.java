package io.zhanbo.submission.nomination;

import io.zhanbo.events.submission.ContestChanged.Assurance;
import java.util.List;

/**
 * A liaison's word.
 *
 * @param confirmed codes of the contest's checklist; all of them are needed, and no others
 * @param seen      what they looked at; without it, whatever is there
 */
record Vouching(List<String> confirmed, Seen seen) {

    Vouching {
        seen = seen == null ? Seen.ANYTHING : seen;
    }

    /**
     * @throws NotConfirmed    naming the points of the checklist that are missing
     * @throws NotOnChecklist naming those that are none of it: the checklist may have changed since it was shown
     */
    void check(List<Assurance> checklist) {
        List<String> given = confirmed == null ? List.of() : confirmed;
        List<Assurance> missing = checklist.stream()
                .filter(point -> !given.contains(point.code()))
                .toList();
        if (!missing.isEmpty()) {
            throw new NotConfirmed(missing);
        }
        List<String> others = given.stream()
                .filter(code ->
                        checklist.stream().noneMatch(point -> point.code().equals(code)))
                .toList();
        if (!others.isEmpty()) {
            throw new NotOnChecklist(others);
        }
    }
}
