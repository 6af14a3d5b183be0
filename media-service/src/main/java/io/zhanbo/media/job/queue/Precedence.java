package io.zhanbo.media.job.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * Which of the waiting jobs comes first: those of contests about to close; then everyone's first before anyone's second; then the steps in their
 * order, judges' copies before what is shown later, and that before what is made on request.
 *
 * @param closing whether its contest is about to close
 * @param ahead   how many open jobs of the same owner stand before it
 * @param step    what is to be done
 */
record Precedence(boolean closing, int ahead, StepName step) {
    /** What came in at the last minute is still waited for afterwards. */
    static final Duration HOUR = Duration.ofHours(1);

    /** More than all the rest: whatever is above zero is of a contest about to close. */
    static final int CLOSING = 1 << 14;

    private static final int MOST_AHEAD = 1000;
    private static final int STEPS = 16;

    /** @param closesAt when its contest closes, or null if that is not known */
    static boolean isClosing(Instant closesAt, Instant now) {
        return closesAt != null && Duration.between(now, closesAt).abs().compareTo(HOUR) <= 0;
    }

    /** Higher comes first; fits db-scheduler's small integer. */
    int value() {
        return (closing ? CLOSING : 0) - Math.min(ahead, MOST_AHEAD) * STEPS - step.ordinal();
    }
}
