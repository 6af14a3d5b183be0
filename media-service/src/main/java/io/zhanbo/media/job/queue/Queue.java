package io.zhanbo.media.job.queue;

import java.util.Locale;

/** Where jobs wait: someone who waits for a verdict never waits behind another's transcode. */
public enum Queue {
    PROBE,
    CHECK,
    TRANSCODE;

    /** db-scheduler's table. */
    public String table() {
        return "scheduled_" + name().toLowerCase(Locale.ROOT);
    }

    /** How many of its jobs one instance does at a time. */
    public int workers(JobSettings settings) {
        return switch (this) {
            case PROBE -> settings.probers();
            case CHECK -> settings.checkers();
            case TRANSCODE -> settings.transcoders();
        };
    }
}
