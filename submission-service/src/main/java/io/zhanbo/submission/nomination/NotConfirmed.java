package io.zhanbo.submission.nomination;

import io.zhanbo.events.submission.ContestChanged.Assurance;
import io.zhanbo.runtime.problem.BrokenField;
import java.util.List;
import java.util.stream.Collectors;

/** A liaison vouches for an entry, but not for everything that the contest asks. */
class NotConfirmed extends BrokenField {

    NotConfirmed(List<Assurance> missing) {
        super(
                "confirmed",
                "checklist-not-confirmed",
                missing.stream()
                        .map(point -> point.code() + " (" + point.text() + ")")
                        .collect(Collectors.joining("; ")));
        with("missing", missing.stream().map(Assurance::code).toList());
    }
}
