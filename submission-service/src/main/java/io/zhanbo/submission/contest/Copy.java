package io.zhanbo.submission.contest;

import java.time.Instant;

/**
 * A contest that is to have the rules of another.
 *
 * @param id          its id, which must be free
 * @param seasonStart where its timeline begins; without it, now
 */
record Copy(String id, Instant seasonStart) {}
