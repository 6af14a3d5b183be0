package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.problem.BrokenField;
import java.util.List;

/** A list holds entries that the unit does not have, or that were withdrawn. */
class NotOfUnit extends BrokenField {

    NotOfUnit(List<String> unknown) {
        super("entries", "entry-not-of-unit", String.join(", ", unknown));
        with("unknown", unknown);
    }
}
