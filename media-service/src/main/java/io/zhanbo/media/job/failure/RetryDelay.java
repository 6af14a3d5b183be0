package io.zhanbo.media.job.failure;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: longer each time, and never all at once. */
public final class RetryDelay {
    private static final int MOST_DOUBLINGS = 6;
    private static final double JITTER = 1 / 3.0;
    /** Others must end before there is room again, and then not everyone may come. */
    private static final int RESOURCE_PATIENCE = 6;

    private static final double RESOURCE_JITTER = 2 / 3.0;

    private RetryDelay() {}

    /**
     * @param failure  of the last attempt
     * @param failures how many there have been, at least 1
     */
    public static Duration after(FailureClass failure, int failures, Duration first, RandomGenerator chance) {
        boolean resource = failure == FailureClass.RESOURCE;
        double jitter = resource ? RESOURCE_JITTER : JITTER;
        double millis = first.toMillis()
                * (resource ? RESOURCE_PATIENCE : 1)
                * Math.pow(2, Math.min(failures - 1, MOST_DOUBLINGS));
        return Duration.ofMillis(Math.round(millis * (1 + jitter * (2 * chance.nextDouble() - 1))));
    }
}
