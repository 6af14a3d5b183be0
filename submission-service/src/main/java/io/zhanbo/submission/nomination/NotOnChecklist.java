package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.problem.BrokenField;
import java.util.List;

/** A liaison confirms what the contest does not ask. */
class NotOnChecklist extends BrokenField {

    NotOnChecklist(List<String> unknown) {
        super("confirmed", "checklist-unknown", String.join(", ", unknown));
        with("unknown", unknown);
    }
}
