package io.zhanbo.media.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The table of jobs. */
@ApplicationScoped
public class Jobs {
    private final EntityManager entities;
    private final JobSchedule schedule;
    private final Clock clock;

    Jobs(EntityManager entities, JobSchedule schedule, Clock clock) {
        this.entities = entities;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Has a step done, once the current transaction has committed. */
    @Transactional(TxType.MANDATORY)
    public void add(String assetId, String entryId, int revision, StepName step) {
        var job = new Job(assetId, entryId, revision, step, clock.instant());
        entities.persist(job);
        schedule.add(job, clock.instant());
    }

    /**
     * Has a step done, once the current transaction has committed, unless it is under way already; one that was given up is tried again. A finished one
     * begins anew, and finds out itself whether there is anything left to do.
     *
     * @return the job that will do it
     */
    @Transactional(TxType.MANDATORY)
    public JobView want(String assetId, String entryId, int revision, StepName step) {
        var open = open(assetId, step);
        if (open.isEmpty()) {
            add(assetId, entryId, revision, step);
        }
        open.filter(Job::hasFailed).ifPresent(failed -> {
            failed.retry();
            schedule.add(failed, clock.instant());
        });
        return open(assetId, step).orElseThrow().view();
    }

    /** Stops one step; a child at work is killed within a second or two. */
    @Transactional(TxType.MANDATORY)
    public void cancel(String assetId, StepName step) {
        open(assetId, step).ifPresent(job -> job.cancel(clock.instant()));
    }

    private Optional<Job> open(String assetId, StepName step) {
        return entities.createQuery("from Job where assetId = ?1 and step = ?2 and state in ?3", Job.class)
                .setParameter(1, assetId)
                .setParameter(2, step)
                .setParameter(3, List.of(JobState.QUEUED, JobState.RUNNING, JobState.FAILED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Stops the work on a video; a child at work is killed within a second or two. */
    @Transactional(TxType.MANDATORY)
    public void cancelAll(String assetId) {
        entities.createQuery("from Job where assetId = ?1", Job.class)
                .setParameter(1, assetId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(job -> job.cancel(clock.instant()));
    }

    /** The jobs of a video, oldest first. */
    @Transactional(TxType.SUPPORTS)
    public List<JobView> of(String assetId) {
        return entities.createQuery("from Job where assetId = ?1 order by createdAt", Job.class)
                .setParameter(1, assetId)
                .getResultStream()
                .map(Job::view)
                .toList();
    }

    List<JobView> newest(Optional<JobState> state, int most) {
        return entities.createQuery("from Job where state in ?1 order by createdAt desc", Job.class)
                .setParameter(1, state.map(List::of).orElse(List.of(JobState.values())))
                .setMaxResults(most)
                .getResultStream()
                .map(Job::view)
                .toList();
    }

    long queued() {
        return entities.createQuery("select count(*) from Job where state = ?1", Long.class)
                .setParameter(1, JobState.QUEUED)
                .getSingleResult();
    }

    Optional<Job> locked(String id) {
        return Optional.ofNullable(entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Notes how far a worker is.
     *
     * @param attempt the attempt it works on
     * @return whether the job is still its own
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean noteProgress(String id, int attempt, double progress) {
        return entities.createQuery(
                                "update Job set progress = ?3 where id = ?1 and attempts = ?2 and state = io.zhanbo.media.job.JobState.RUNNING")
                        .setParameter(1, id)
                        .setParameter(2, attempt)
                        .setParameter(3, progress)
                        .executeUpdate()
                == 1;
    }
}
