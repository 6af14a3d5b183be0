package io.zhanbo.media.job;

import io.zhanbo.media.job.schedule.JobSchedule;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Has a job that was given up tried again; a part with its whole, which was given up because of it. */
@ApplicationScoped
@Transactional
class RetryJob {
    private final Jobs jobs;
    private final JobSchedule schedule;
    private final Journal journal;
    private final Clock clock;

    RetryJob(Jobs jobs, JobSchedule schedule, Journal journal, Clock clock) {
        this.jobs = jobs;
        this.schedule = schedule;
        this.journal = journal;
        this.clock = clock;
    }

    JobView retry(String id) {
        var job = jobs.lockedWhole(id).orElseThrow(() -> new NotFound("job"));
        job.retry(clock.instant());
        schedule.add(job.ticket(), clock.instant());
        journal.write("job:" + job.id(), "retried");
        return job.view();
    }
}
