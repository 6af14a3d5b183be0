package io.zhanbo.media.job;

import io.zhanbo.media.job.queue.Backlog;
import io.zhanbo.media.job.queue.Queue;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.job.schedule.JobSchedule;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The table of jobs. */
@ApplicationScoped
public class Jobs {
    private static final int MOST_RUNNING = 10_000;

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
        add(new Job(assetId, entryId, revision, step, 0, clock.instant()));
    }

    private void add(Job job) {
        entities.persist(job);
        schedule.add(job.ticket(), clock.instant());
    }

    /**
     * Has a step done, once the current transaction has committed, unless it is under way already or in quarantine; one that was given up is tried
     * again. A finished one begins anew, and finds out itself whether there is anything left to do.
     *
     * @return the job that will do it
     */
    @Transactional(TxType.MANDATORY)
    public JobView want(String assetId, String entryId, int revision, StepName step) {
        var open = whole(open(assetId, step));
        if (open.isEmpty()) {
            add(assetId, entryId, revision, step);
        }
        open.filter(job -> job.is(JobState.FAILED)).ifPresent(this::retry);
        return whole(open(assetId, step)).orElseThrow().view();
    }

    /**
     * Has a step done of which something else is asked than before: what is under way stops, and what was given up, be it in quarantine, begins anew,
     * since that says nothing of what is asked now.
     *
     * @return the job that will do it
     */
    @Transactional(TxType.MANDATORY)
    public JobView wantAnew(String assetId, String entryId, int revision, StepName step) {
        cancel(assetId, step);
        whole(open(assetId, step)).filter(job -> job.is(JobState.QUARANTINED)).ifPresent(this::retry);
        return want(assetId, entryId, revision, step);
    }

    private void retry(Job givenUp) {
        givenUp.retry(clock.instant());
        schedule.add(givenUp.ticket(), clock.instant());
    }

    /**
     * Has a step done once more, as another turn of the same job.
     *
     * @throws NotFound    if it never was to be done
     * @throws JobNotEnded if it is still to be done
     */
    @Transactional(TxType.MANDATORY)
    public JobView repeat(String assetId, StepName step) {
        var newest = whole(assetId, step).orElseThrow(() -> new NotFound("job"));
        newest.repeat(clock.instant());
        schedule.add(newest.ticket(), clock.instant());
        return newest.view();
    }

    /** The newest job that is the whole of a step. */
    Optional<Job> whole(String assetId, StepName step) {
        return entities.createQuery(
                        "from Job where assetId = ?1 and step = ?2 and part = 0 order by createdAt desc", Job.class)
                .setParameter(1, assetId)
                .setParameter(2, step)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Stops one step; a child at work is killed within a second or two. */
    @Transactional(TxType.MANDATORY)
    public void cancel(String assetId, StepName step) {
        open(assetId, step).forEach(job -> job.cancel(clock.instant()));
    }

    private List<Job> open(String assetId, StepName step) {
        return entities.createQuery(
                        "from Job where assetId = ?1 and step = ?2 and state in ?3 order by part", Job.class)
                .setParameter(1, assetId)
                .setParameter(2, step)
                .setParameter(3, JobState.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static Optional<Job> whole(List<Job> jobs) {
        return jobs.stream().filter(job -> job.part() == 0).findFirst();
    }

    /** Stops the work on a video; a child at work is killed within a second or two. */
    @Transactional(TxType.MANDATORY)
    public void cancelAll(String assetId) {
        entities.createQuery("from Job where assetId = ?1 order by part", Job.class)
                .setParameter(1, assetId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(job -> job.cancel(clock.instant()));
    }

    /** The jobs of a video, oldest first. */
    @Transactional(TxType.SUPPORTS)
    public List<JobView> of(String assetId) {
        return entities.createQuery("from Job where assetId = ?1 order by createdAt, part", Job.class)
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

    /** What is being done now. */
    @Transactional(TxType.SUPPORTS)
    public List<JobView> running() {
        return newest(Optional.of(JobState.RUNNING), MOST_RUNNING);
    }

    /** How much there is to do in a queue. */
    @Transactional(TxType.SUPPORTS)
    public Backlog backlog(Queue queue) {
        var steps = Arrays.stream(StepName.values())
                .filter(step -> step.queue() == queue)
                .toList();
        return entities.createQuery(
                        "select new io.zhanbo.media.job.queue.Backlog(count(case when state = ?2 then 1 end), count(case when state = ?3 then 1 end),"
                                + " min(case when state = ?2 then queuedAt end)) from Job where step in ?1 and state in (?2, ?3)",
                        Backlog.class)
                .setParameter(1, steps)
                .setParameter(2, JobState.QUEUED)
                .setParameter(3, JobState.RUNNING)
                .getSingleResult();
    }

    long queued() {
        return entities.createQuery("select count(*) from Job where state = ?1", Long.class)
                .setParameter(1, JobState.QUEUED)
                .getSingleResult();
    }

    /** A job to try again: the one, or, of a part, its whole. Nobody locks a part before its whole. */
    Optional<Job> lockedWhole(String id) {
        return entities.createQuery(
                        "from Job whole where whole.part = 0 and exists (select 1 from Job one where one.id = ?1 and (one.id = whole.id"
                                + " or one.part > 0 and one.assetId = whole.assetId and one.step = whole.step)) order by whole.createdAt desc",
                        Job.class)
                .setParameter(1, id)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
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
