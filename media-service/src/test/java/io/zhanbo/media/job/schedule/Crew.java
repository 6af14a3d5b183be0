package io.zhanbo.media.job.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhanbo.media.job.queue.JobSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Workers for tests that start and stop them, each as good as an instance of the service of its own. */
@ApplicationScoped
public class Crew {
    private final DataSource database;
    private final JobSettings settings;
    private final Leases leases;
    private final Instance<Runner> runner;
    private final List<AutoCloseable> working = new ArrayList<>();

    Crew(DataSource database, JobSettings settings, Leases leases, Instance<Runner> runner) {
        this.database = database;
        this.settings = settings;
        this.leases = leases;
        this.runner = runner;
    }

    /** One that may go on for so long when it is told to stop. */
    public AutoCloseable worker(Duration drain) {
        var queues = new JobQueues(database, new Patient(settings, drain), new ThisWorker(), leases, runner);
        queues.start(new StartupEvent());
        AutoCloseable worker = () -> queues.stop(new ShutdownEvent());
        working.add(worker);
        return worker;
    }

    /** Stops all that were started. */
    public void goHome() throws Exception {
        for (var worker : working) {
            worker.close();
        }
        working.clear();
    }

    private record Patient(JobSettings usual, Duration drain) implements JobSettings {
        @Override
        public Role role() {
            return Role.WORKER;
        }

        @Override
        public int probers() {
            return usual.probers();
        }

        @Override
        public int checkers() {
            return usual.checkers();
        }

        @Override
        public int transcoders() {
            return usual.transcoders();
        }

        @Override
        public Duration poll() {
            return usual.poll();
        }

        @Override
        public Duration heartbeat() {
            return usual.heartbeat();
        }

        @Override
        public int missedHeartbeats() {
            return usual.missedHeartbeats();
        }

        @Override
        public Duration retryDelay() {
            return usual.retryDelay();
        }
    }
}
