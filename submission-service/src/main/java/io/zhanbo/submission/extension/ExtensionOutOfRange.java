package io.zhanbo.submission.extension;

import io.zhanbo.runtime.problem.BrokenField;
import io.zhanbo.submission.contest.Timeline;
import java.time.Instant;

/** An extension must end after the closing it moves, in the future, and before nominations close. */
class ExtensionOutOfRange extends BrokenField {

    ExtensionOutOfRange(Instant after, Instant last, Timeline timeline) {
        super("until", "extension-out-of-range", timeline.readable(after), timeline.readable(last));
        with("after", after);
        with("last", last);
    }
}
