package io.zhanbo.media.probe;

import io.zhanbo.media.job.failure.InputFault;

/** The file cannot be opened as a film. */
public class UnreadableMedia extends InputFault {
    private static final long serialVersionUID = 1L;

    /** The reason a contestant can do something about. */
    public enum Why {
        NO_FILM,
        TOO_LARGE_A_PICTURE,
        TOO_HEAVY
    }

    private final Why why;

    public UnreadableMedia(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
