package io.zhanbo.submission.extension;

import io.zhanbo.runtime.problem.BrokenField;
import java.time.Instant;

/** An extension must end after the closing it moves, in the future, and before nominations close. */
class ExtensionOutOfRange extends BrokenField {

    ExtensionOutOfRange(Instant after, Instant last) {
        super("until", "extension-out-of-range", after.toString(), last.toString());
        with("after", after);
        with("last", last);
    }
}
