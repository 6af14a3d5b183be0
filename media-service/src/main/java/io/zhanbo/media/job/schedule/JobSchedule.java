package io.zhanbo.media.job.schedule;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.zhanbo.media.job.queue.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;

/** Hands jobs to db-scheduler, whose tables are in the same database: a job is scheduled in the transaction that adds it, or not at all. */
@ApplicationScoped
public class JobSchedule {
    private final JobQueues queues;
    private final Standings standings;
    private final TransactionSynchronizationRegistry transaction;

    JobSchedule(JobQueues queues, Standings standings, TransactionSynchronizationRegistry transaction) {
        this.queues = queues;
        this.standings = standings;
        this.transaction = transaction;
    }

    /** Has a job begun at that moment, once the current transaction has committed. */
    public void add(Ticket ticket, Instant at) {
        var queue = queues.of(ticket.step());
        int priority = standings.priority(ticket.assetId(), ticket.step(), at);
        queue.schedule(new TaskInstance.Builder<Void>(JobQueues.TASK, ticket.name())
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
