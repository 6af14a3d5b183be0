package io.zhanbo.media.ffmpeg;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait for a child that makes no progress. A clock alone would kill healthy children on a loaded machine, so its processor time counts too:
 * a child stands still if it uses hardly any, and turns in circles if it uses much. A file can make it do the second only; if it stands still, or has
 * not come far by the clock, the disk or the processor is not there for it.
 */
class Patience {
    private static final Duration HARDLY_ANY = Duration.ofSeconds(1);

    private final Limits limits;
    private final long startedAt = System.nanoTime();
    private long seenSign = startedAt;
    private Duration cpuAtSign = Duration.ZERO;

    Patience(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param lastSign of progress, by {@link System#nanoTime()}
     * @param cpu      processor time the child has used
     * @return the end it is to be given, or empty if it may go on
     */
    Optional<Ending> end(long lastSign, Duration cpu) {
        if (lastSign > seenSign) {
            seenSign = lastSign;
            cpuAtSign = cpu;
        }
        long now = System.nanoTime();
        var since = cpu.minus(cpuAtSign);
        if (since.compareTo(limits.stall()) > 0) {
            return Optional.of(Ending.OVER_LIMIT);
        }
        boolean standsStill = now - seenSign > limits.stall().toNanos() && since.compareTo(HARDLY_ANY) < 0;
        boolean tooLate = now - startedAt > limits.wall().toNanos();
        return standsStill || tooLate ? Optional.of(Ending.KILLED) : Optional.empty();
    }
}
