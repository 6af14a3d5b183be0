package io.zhanbo.media.job.queue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Raises jobs that were waiting already when their contest's last hour began, and lowers them again when the hour after it is over or the contest closes
 * at another time: else whoever came later would overtake them. How they stand among those of their owner stays as it was when they were queued.
 */
@ApplicationScoped
class ClosingHour {
    private final EntityManager entities;
    private final Clock clock;

    ClosingHour(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.media.jobs.rank-every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void rank() {
        for (var queue : Queue.values()) {
            rank(queue);
        }
    }

    private void rank(Queue queue) {
        entities.createNativeQuery("""
                        update %s waiting set priority = coalesce(priority, 0) + case when job.closing then :raise else -:raise end
                        from (select j.id || '/' || j.turn as ticket,
                                coalesce(c.closes_at between :from and :to, false) as closing
                            from job j join asset a on a.id = j.asset_id left join contest_closing c on c.contest_id = a.contest_id
                            where j.state = 'QUEUED') job
                        where waiting.task_instance = job.ticket and not waiting.picked
                        and (coalesce(waiting.priority, 0) > 0) <> job.closing""".formatted(queue.table()))
                .setParameter("raise", Precedence.CLOSING)
                .setParameter("from", clock.instant().minus(Precedence.HOUR))
                .setParameter("to", clock.instant().plus(Precedence.HOUR))
                .executeUpdate();
    }
}
