package io.zhanbo.media.check;

import static io.zhanbo.events.media.Severity.INFO;
import static io.zhanbo.events.media.Severity.REJECT;
import static io.zhanbo.events.media.Severity.REVIEW;

import io.zhanbo.events.media.Severity;

/** Everything a check can find. Only what is certain rejects; a doubt is for a person to decide. */
public enum Code {
    /** No bytes at all. */
    EMPTY_FILE(REJECT),
    /** No film of a known format. */
    UNREADABLE(REJECT),
    /** More pixels than any camera makes. */
    PICTURE_TOO_LARGE(REJECT),
    /** Would take more time or memory than any honest film. */
    TOO_HEAVY(REJECT),
    /** Nothing to see in it. */
    NO_PICTURE(REJECT),
    TOO_LONG(REJECT),
    NOT_HD(REJECT),
    /** Ends before the end its header promises. */
    ENDS_EARLY(REJECT),
    /** Parts of the picture cannot be decoded. */
    DAMAGED(REJECT),
    /** A few frames cannot be decoded. */
    SLIGHTLY_DAMAGED(REVIEW),
    /** Other bytes than announced. */
    NOT_AS_ANNOUNCED(REVIEW),
    NO_SOUND(INFO);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
