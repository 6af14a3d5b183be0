package io.zhanbo.media.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.scheduler.Scheduled;
import io.zhanbo.media.job.failure.FailureClass;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** What operators watch: how many jobs wait, how long they take, how they fail. */
@Singleton
class JobMetrics {
    private final MeterRegistry registry;
    private final Jobs jobs;
    private final AtomicLong queued;

    JobMetrics(MeterRegistry registry, Jobs jobs) {
        this.registry = registry;
        this.jobs = jobs;
        this.queued = registry.gauge("zhanbo.media.jobs.queued", new AtomicLong());
    }

    @Scheduled(every = "15s")
    void count() {
        queued.set(jobs.queued());
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    void done(Timer.Sample timer, Job job) {
        timer.stop(registry.timer("zhanbo.media.jobs", "step", work(job), "outcome", "done"));
    }

    void failed(Timer.Sample timer, Job job, FailureClass failure) {
        timer.stop(registry.timer("zhanbo.media.jobs", "step", work(job), "outcome", "failed"));
        registry.counter("zhanbo.media.jobs.failures", "step", work(job), "class", failure.name())
                .increment();
    }

    private static String work(Job job) {
        return job.step().word() + (job.isPart() ? "-part" : "");
    }
}
