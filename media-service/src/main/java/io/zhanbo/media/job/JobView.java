package io.zhanbo.media.job;

import io.zhanbo.media.job.failure.FailureClass;
import java.time.Instant;

/**
 * A job as operators see it.
 *
 * @param part         number of the part from 1, 0 for the whole step
 * @param parts        how many parts there are, 0 if it is done in one
 * @param progress     share of the work that is done, 0 to 1
 * @param attempts     how often it was begun
 * @param failureClass of the last failure, or null
 * @param failure      the last failure, or null
 * @param worker       who works on it now, or null
 * @param queuedAt     since when it waits, or waited when it was begun
 */
public record JobView(
        String id,
        String entryId,
        int revision,
        String step,
        int part,
        int parts,
        JobState state,
        double progress,
        int attempts,
        FailureClass failureClass,
        String failure,
        String worker,
        Instant createdAt,
        Instant queuedAt,
        Instant startedAt,
        Instant endedAt) {}
