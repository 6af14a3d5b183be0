package io.zhanbo.media.job;

import io.zhanbo.media.job.failure.InputFault;
import io.zhanbo.media.job.failure.ResourceFault;
import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.media.job.queue.StepName;

/** One step of the work on a video. Running it again must do no harm: a worker may die at any moment and another begin anew. */
public interface Step {

    StepName name();

    /**
     * Does the work; on a {@link JobRun#isRepeat() repeat} even if it was done before. What it throws decides what follows: {@link InputFault} is
     * never tried again, {@link TransientFault} and failures of the database or the storage are, {@link ResourceFault} later, anything else once.
     */
    void run(JobRun run);

    /** Called in the transaction that gives the job up. */
    void abandoned(String assetId);
}
