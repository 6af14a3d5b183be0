package io.zhanbo.submission.invitation;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * How many unknown tokens came from where in this minute. Tokens cannot be guessed; this keeps those who try from keeping
 * the database busy.
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

    /** @throws AuthenticationFailedException without a look at the token, once an address has missed too often */
    synchronized void requireFew(String address) {
        turnOver();
        if (counts.getOrDefault(address, 0) >= settings.missesPerMinute()) {
            throw new AuthenticationFailedException();
        }
    }

    synchronized void count(String address) {
        turnOver();
        counts.merge(address, 1, Integer::sum);
    }

    private void turnOver() {
        long now = clock.instant().getEpochSecond() / SECONDS;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
    }
}
