package io.zhanbo.media.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import javax.sql.DataSource;

/** Sets db-scheduler up; it works on jobs where the role says so, and everywhere else only takes new ones. */
@Singleton
class JobScheduler {
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

    private final JobSettings settings;
    private final Instance<JobRunner> runner;

    JobScheduler(JobSettings settings, Instance<JobRunner> runner) {
        this.settings = settings;
        this.runner = runner;
    }

    @Produces
    @Singleton
    Scheduler scheduler(DataSource database) {
        return Scheduler.create(database, task())
                .tableName("scheduled_job")
                .threads(settings.workers())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(settings.missedHeartbeats())
                .shutdownMaxWait(settings.drain())
                .pollUsingLockAndFetch(0.5, 1.0)
                .build();
    }

    private CustomTask<Void> task() {
        return Tasks.custom(JobSchedule.TASK, Void.class)
                .onDeadExecutionRevive()
                // The runner notes failures itself; what comes here is a database that could not even be told.
                .onFailure((done, operations) ->
                        operations.reschedule(done, done.getTimeDone().plus(AFTER_TROUBLE)))
                .execute((instance, context) -> {
                    var again = runner.get().run(instance.getId());
                    return (done, operations) ->
                            again.ifPresentOrElse(at -> operations.reschedule(done, at), operations::remove);
                });
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent starting, Scheduler scheduler) {
        if (settings.role() != JobSettings.Role.API) {
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping, Scheduler scheduler) {
        scheduler.stop();
    }
}
