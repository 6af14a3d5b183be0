package io.zhanbo.media.operation;

import io.zhanbo.media.job.JobView;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.job.queue.Queue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The table of living workers. */
@ApplicationScoped
@Transactional
public class Workers {
    private final EntityManager entities;
    private final Jobs jobs;

    Workers(EntityManager entities, Jobs jobs) {
        this.entities = entities;
        this.jobs = jobs;
    }

    /** How many jobs of a queue could be begun at once. */
    public long idle(Queue queue) {
        var backlog = jobs.backlog(queue);
        return Math.max(0, slots(queue) - backlog.waiting() - backlog.running());
    }

    long slots(Queue queue) {
        return all().stream().mapToLong(worker -> worker.slots(queue)).sum();
    }

    List<WorkerView> views() {
        var work = jobs.running().stream()
                .filter(job -> job.worker() != null)
                .collect(Collectors.groupingBy(
                        JobView::worker, Collectors.mapping(WorkerView.Work::of, Collectors.toList())));
        return all().stream()
                .map(worker -> worker.view(work.getOrDefault(worker.id(), List.of())))
                .toList();
    }

    /** Notes that a worker lives. */
    void note(Worker self, Instant now) {
        int known = entities.createQuery("update Worker set heartbeatAt = ?2 where id = ?1")
                .setParameter(1, self.id())
                .setParameter(2, now)
                .executeUpdate();
        if (known == 0) {
            entities.persist(self);
        }
    }

    void forget(String id) {
        entities.createNativeQuery("delete from worker where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** In one statement: two who do so at a time do not stand in each other's way. */
    void forgetSilentSince(Instant moment) {
        entities.createNativeQuery("delete from worker where heartbeat_at < ?1")
                .setParameter(1, moment)
                .executeUpdate();
    }

    private List<Worker> all() {
        return entities.createQuery("from Worker order by host, startedAt", Worker.class)
                .getResultList();
    }
}
