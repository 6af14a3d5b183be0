package io.zhanbo.media.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;

/** Hands jobs to db-scheduler, whose table is in the same database: a job is scheduled in the transaction that adds it, or not at all. */
@ApplicationScoped
class JobSchedule {
    static final String TASK = "job";

    private final Scheduler scheduler;
    private final TransactionSynchronizationRegistry transaction;

    JobSchedule(Scheduler scheduler, TransactionSynchronizationRegistry transaction) {
        this.scheduler = scheduler;
        this.transaction = transaction;
    }

    void add(String jobId, Instant at) {
        scheduler.schedule(new TaskInstance<>(TASK, jobId), at);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED
                        && scheduler.getSchedulerState().isStarted()) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }
}
