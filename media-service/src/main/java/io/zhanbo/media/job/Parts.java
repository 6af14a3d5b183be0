package io.zhanbo.media.job;

import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.job.schedule.JobSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Jobs that are done in parts. The whole waits without a worker; each part is a job like any other; the last one that is done sets the whole going
 * again. Whoever changes a part locks the whole first, so that no two parts take each other for the last but one.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Parts {
    private final EntityManager entities;
    private final JobSchedule schedule;
    private final Clock clock;

    Parts(EntityManager entities, JobSchedule schedule, Clock clock) {
        this.entities = entities;
        this.schedule = schedule;
        this.clock = clock;
    }

    /**
     * Has parts done, from 1. Those of an earlier turn begin anew.
     *
     * @param attempt the attempt at the whole that wants it so
     * @throws JobCancelled if the whole is no longer wanted, or another worker's
     */
    @Transactional(TxType.REQUIRES_NEW)
    void split(String id, int attempt, int into, String note) {
        var now = clock.instant();
        var whole = Optional.ofNullable(entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(job -> job.is(JobState.RUNNING) && job.attempts() == attempt)
                .orElseThrow(JobCancelled::new);
        whole.split(into, note, now);
        var known = of(whole).stream().collect(Collectors.toMap(Job::part, Function.identity()));
        for (int number = 1; number <= into; number++) {
            var part = known.get(number);
            if (part == null) {
                part = whole.part(number, now);
                entities.persist(part);
            }
            part.serve(whole, now);
            schedule.add(part.ticket(), now);
        }
    }

    /** The whole, if it still waits for its parts. */
    Optional<Job> lockWhole(Job part) {
        return entities.createQuery("from Job where assetId = ?1 and step = ?2 and part = 0 and state = ?3", Job.class)
                .setParameter(1, part.assetId())
                .setParameter(2, part.step())
                .setParameter(3, JobState.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A part is done. */
    void done(Job part) {
        lockWhole(part).filter(this::isComplete).ifPresent(whole -> {
            whole.resume(clock.instant());
            schedule.add(whole.ticket(), clock.instant());
        });
    }

    private boolean isComplete(Job whole) {
        return of(whole).stream().filter(part -> part.part() <= whole.parts()).allMatch(part -> part.is(JobState.DONE));
    }

    /**
     * A part was given up: the whole is, too, and nobody need do the others.
     *
     * @return whether anyone still waited for it
     */
    boolean givenUp(Job part) {
        var waiting = lockWhole(part);
        waiting.ifPresent(whole -> {
            whole.failWith(part, clock.instant());
            of(whole).forEach(other -> other.cancel(clock.instant()));
        });
        return waiting.isPresent();
    }

    private List<Job> of(Job whole) {
        return entities.createQuery("from Job where assetId = ?1 and step = ?2 and part > 0 order by part", Job.class)
                .setParameter(1, whole.assetId())
                .setParameter(2, whole.step())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Has the whole's progress follow that of its parts. */
    @Transactional(TxType.REQUIRES_NEW)
    void noteProgress(String assetId, StepName step) {
        entities.createNativeQuery(
                        "update job whole set progress = ?3 * (select avg(progress) from job part where part.asset_id = whole.asset_id"
                                + " and part.step = whole.step and part.part between 1 and whole.parts)"
                                + " where asset_id = ?1 and step = ?2 and part = 0 and state = 'WAITING'")
                .setParameter(1, assetId)
                .setParameter(2, step.name())
                .setParameter(3, Job.PARTS_SHARE)
                .executeUpdate();
    }
}
