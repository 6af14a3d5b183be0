package io.zhanbo.submission.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * How many unknown tokens came from where in this minute. Tokens cannot be guessed; whoever tries many waits for each answer,
 * and nobody else does: behind one address there may be a whole school.
 */
@ApplicationScoped
class Misses {

    private static final int SECONDS = 60;

    private final InvitationSettings settings;
    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    Misses(InvitationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    synchronized void count(String address) {
        turnOver();
        counts.merge(address, 1, Integer::sum);
    }

    /** Whether an address has missed more often than it may. */
    synchronized boolean areMany(String address) {
        turnOver();
        return counts.getOrDefault(address, 0) > settings.missesPerMinute();
    }

    private void turnOver() {
        long now = clock.instant().getEpochSecond() / SECONDS;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
    }
}
