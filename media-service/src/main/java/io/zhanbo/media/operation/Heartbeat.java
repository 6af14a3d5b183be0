package io.zhanbo.media.operation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.media.job.queue.JobSettings;
import io.zhanbo.media.job.queue.Queue;
import io.zhanbo.media.job.schedule.ThisWorker;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says that this worker lives, and forgets those that no longer say so. */
@Singleton
class Heartbeat {
    private static final int AFTER_THE_QUEUES = Integer.MAX_VALUE;

    private final Workers workers;
    private final ThisWorker self;
    private final JobSettings settings;
    private final Clock clock;
    private final String version;

    Heartbeat(
            Workers workers,
            ThisWorker self,
            JobSettings settings,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.workers = workers;
        this.self = self;
        this.settings = settings;
        this.clock = clock;
        this.version = version;
    }

    @Scheduled(every = "${zhanbo.media.jobs.heartbeat:PT5S}", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        var now = clock.instant();
        if (settings.role() != JobSettings.Role.API) {
            workers.note(worker(now), now);
        }
        workers.forgetSilentSince(now.minus(settings.heartbeat().multipliedBy(settings.missedHeartbeats())));
    }

    void stop(@Observes @Priority(AFTER_THE_QUEUES) ShutdownEvent stopping) {
        workers.forget(self.id());
    }

    private Worker worker(Instant now) {
        var slots = Arrays.stream(Queue.values())
                .collect(Collectors.toMap(Function.identity(), queue -> queue.workers(settings)));
        return new Worker(self.id(), self.host(), version, settings.role(), slots, now);
    }
}
