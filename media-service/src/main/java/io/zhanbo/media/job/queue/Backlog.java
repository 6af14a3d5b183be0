package io.zhanbo.media.job.queue;

import java.time.Instant;

/**
 * How much there is to do in a queue.
 *
 * @param waiting how many jobs wait, also those to be tried again later
 * @param running how many are being done
 * @param oldest  since when the first of the waiting waits, or null
 */
public record Backlog(long waiting, long running, Instant oldest) {}
