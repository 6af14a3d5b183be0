package io.zhanbo.media.operation;

import io.zhanbo.media.job.queue.JobSettings;
import io.zhanbo.media.job.queue.Queue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Workers of whom everyone believes that they live. */
@ApplicationScoped
@Transactional
public class Colleagues {
    private static final String ID = "colleagues";
    private static final Instant AFTER_ALL_TESTS = Instant.parse("2999-01-01T00:00:00Z");

    private final Workers workers;

    Colleagues(Workers workers) {
        this.workers = workers;
    }

    /** @param number how many films they can transcode at a time */
    public void are(int number) {
        var role = JobSettings.Role.WORKER;
        var slots = Map.of(Queue.TRANSCODE, number);
        workers.note(new Worker(ID, "host", "1", role, slots, AFTER_ALL_TESTS), AFTER_ALL_TESTS);
    }

    public void leave() {
        workers.forget(ID);
    }
}
