package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.BrokenField;
import java.util.List;

/** A draft may lack words; an entry that is handed in may not. */
class EntryIncomplete extends BrokenField {

    EntryIncomplete(List<String> missing) {
        super(missing.get(0), "entry-incomplete", String.join(", ", missing));
        with("missing", missing);
    }
}
