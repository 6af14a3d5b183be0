package io.zhanbo.media.job;

import java.util.Locale;

/** The steps of the work on a video. */
public enum StepName {
    CHECK,
    TRANSCODE;

    /** As people and events name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
