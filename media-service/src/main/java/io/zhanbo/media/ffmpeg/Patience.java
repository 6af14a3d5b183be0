package io.zhanbo.media.ffmpeg;

import java.time.Duration;

/**
 * How long to wait for a child that makes no progress. A clock alone would kill healthy children on a loaded machine, so its processor time counts too:
 * a child stands still if it uses hardly any, and turns in circles if it uses much.
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
     */
    boolean isOver(long lastSign, Duration cpu) {
        if (lastSign > seenSign) {
            seenSign = lastSign;
            cpuAtSign = cpu;
        }
        long now = System.nanoTime();
        var since = cpu.minus(cpuAtSign);
        boolean standsStill = now - seenSign > limits.stall().toNanos() && since.compareTo(HARDLY_ANY) < 0;
        boolean turnsInCircles = since.compareTo(limits.stall()) > 0;
        return standsStill || turnsInCircles || now - startedAt > limits.wall().toNanos();
    }
}
