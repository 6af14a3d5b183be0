package io.zhanbo.media.operation;

import io.zhanbo.media.job.JobView;
import io.zhanbo.media.job.queue.JobSettings.Role;
import io.zhanbo.media.job.queue.Queue;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A living worker.
 *
 * @param id          new at every start
 * @param slots       how many jobs of each queue it does at a time
 * @param work        what it does now
 * @param heartbeatAt when it was last heard of
 */
record WorkerView(
        String id,
        String host,
        String version,
        Role role,
        Map<Queue, Integer> slots,
        List<Work> work,
        Instant startedAt,
        Instant heartbeatAt) {

    /**
     * A job at work.
     *
     * @param part     number of the part from 1, 0 for the whole step
     * @param progress share that is done, 0 to 1
     */
    record Work(String jobId, String entryId, int revision, String step, int part, double progress, Instant since) {

        static Work of(JobView job) {
            return new Work(
                    job.id(), job.entryId(), job.revision(), job.step(), job.part(), job.progress(), job.startedAt());
        }
    }
}
