package io.zhanbo.media.job;

import java.time.Instant;

/**
 * A job as operators see it.
 *
 * @param progress     share of the work that is done, 0 to 1
 * @param attempts     how often it was begun
 * @param failureClass of the last failure, or null
 * @param failure      the last failure, or null
 */
public record JobView(
        String id,
        String entryId,
        int revision,
        String step,
        JobState state,
        double progress,
        int attempts,
        FailureClass failureClass,
        String failure,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt) {}
