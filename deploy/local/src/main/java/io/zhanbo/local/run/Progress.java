package io.zhanbo.local.run;

import java.time.Duration;
import java.util.Locale;

/** Lines for the person who waits, each with the time since the start. */
final class Progress {
    private final long start = System.nanoTime();

    void say(String line) {
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), line);
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
