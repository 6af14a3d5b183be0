package io.zhanbo.media.job.schedule;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Does the jobs whose turn it is; the schedule itself knows nothing of them but their tickets. */
public interface Runner {

    /**
     * One attempt at a job, from beginning to end, on the calling thread.
     *
     * @param worker   who is at work
     * @param stopping whether it has been told to stop
     * @return when to try again, or empty if that is all
     */
    Optional<Instant> run(String jobId, String worker, BooleanSupplier stopping);
}
