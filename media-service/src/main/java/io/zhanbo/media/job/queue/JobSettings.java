package io.zhanbo.media.job.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Who works on jobs, and how soon a dead worker's job is taken over. */
@ConfigMapping(prefix = "zhanbo.media.jobs")
public interface JobSettings {

    /** What an instance does. */
    enum Role {
        /** Answers requests and works on jobs. */
        ALL,
        /** Answers requests and takes events, no jobs. */
        API,
        /** Works on jobs. Give it no traffic, and set {@code mp.messaging.incoming.events.enabled=false}. */
        WORKER
    }

    @WithDefault("ALL")
    Role role();

    /** Headers read at a time in one instance. More tell lengths and sizes sooner when many upload at once; they cost next to nothing. */
    @WithDefault("2")
    int probers();

    /** Videos checked at a time in one instance. More give verdicts sooner when many upload at once; count a core and 0.5 GB each. */
    @WithDefault("1")
    int checkers();

    /** Videos transcoded at a time in one instance. More use more cores and memory: count 1.2 GB each. */
    @WithDefault("1")
    int transcoders();

    /** How often a free worker looks for jobs that others added. Shorter begins sooner and asks the database more often. */
    @WithDefault("PT1S")
    Duration poll();

    /** How often a worker says that it lives. */
    @WithDefault("PT5S")
    Duration heartbeat();

    /** Heartbeats missed before a worker counts as dead. Fewer recover sooner, but take jobs from workers that only hung. */
    @WithDefault("4")
    int missedHeartbeats();

    /** How long running jobs may go on when the instance is told to stop; then their children are killed and they begin anew elsewhere. */
    @WithDefault("PT5S")
    Duration drain();

    /** Wait before a job that failed by no fault of its own is tried again; doubles each time, give or take a third. */
    @WithDefault("PT5S")
    Duration retryDelay();
}
