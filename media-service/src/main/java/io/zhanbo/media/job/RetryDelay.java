package io.zhanbo.media.job;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: longer each time, and never all at once. */
final class RetryDelay {
    private static final int MOST_DOUBLINGS = 6;
    private static final double JITTER = 1 / 3.0;

    private RetryDelay() {}

    /** @param attempts how many there have been, at least 1 */
    static Duration after(int attempts, Duration first, RandomGenerator chance) {
        double millis = first.toMillis() * Math.pow(2, Math.min(attempts - 1, MOST_DOUBLINGS));
        return Duration.ofMillis(Math.round(millis * (1 + JITTER * (2 * chance.nextDouble() - 1))));
    }
}
