package io.zhanbo.media.ffmpeg;

import java.time.Duration;

/**
 * What one child may use before it is killed.
 *
 * @param cpu         processor time, all threads together
 * @param wall        time by the clock
 * @param stall       time without a sign of progress
 * @param memoryBytes address space
 * @param fileBytes   size of each file it writes
 */
public record Limits(Duration cpu, Duration wall, Duration stall, long memoryBytes, long fileBytes) {

    /** Limits for a child that needs at most so much processor time; the rest is the deployment's setting. */
    public static Limits of(Duration cpu, FfmpegSettings settings) {
        return new Limits(
                cpu,
                cpu.multipliedBy(settings.wallFactor()).plusSeconds(30),
                settings.stall(),
                settings.memory().asLongValue(),
                settings.fileSize().asLongValue());
    }
}
