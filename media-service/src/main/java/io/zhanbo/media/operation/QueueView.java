package io.zhanbo.media.operation;

import io.zhanbo.media.job.queue.Backlog;
import io.zhanbo.media.job.queue.Queue;
import java.time.Duration;
import java.time.Instant;

/**
 * A queue of jobs.
 *
 * @param waiting           how many jobs wait, also those to be tried again later
 * @param running           how many are being done
 * @param slots             how many all living workers can do at a time
 * @param oldestWaitSeconds how long the first of the waiting has waited, 0 if none waits
 */
record QueueView(Queue queue, long waiting, long running, long slots, long oldestWaitSeconds) {

    static QueueView of(Queue queue, Backlog backlog, long slots, Instant now) {
        long wait = backlog.oldest() == null
                ? 0
                : Math.max(0, Duration.between(backlog.oldest(), now).toSeconds());
        return new QueueView(queue, backlog.waiting(), backlog.running(), slots, wait);
    }
}
