package io.zhanbo.media.job;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;

/** Hands jobs to db-scheduler, whose tables are in the same database: a job is scheduled in the transaction that adds it, or not at all. */
@ApplicationScoped
class JobSchedule {
    private final JobQueues queues;
    private final Standings standings;
    private final TransactionSynchronizationRegistry transaction;

    JobSchedule(JobQueues queues, Standings standings, TransactionSynchronizationRegistry transaction) {
        this.queues = queues;
        this.standings = standings;
        this.transaction = transaction;
    }

    void add(Job job, Instant at) {
        var queue = queues.of(job.step());
        int priority = standings.of(job, at).value();
        queue.schedule(new TaskInstance.Builder<Void>(JobQueues.TASK, job.ticket())
                .priority(priority)
                .scheduledTo(at));
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED
                        && queue.getSchedulerState().isStarted()) {
                    queue.triggerCheckForDueExecutions();
                }
            }
        });
    }
}
