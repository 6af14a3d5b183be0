package io.zhanbo.submission.entry;

import java.time.Instant;

/**
 * Words, script or video of an entry that has been handed in were changed in the revision window. Fired inside the
 * transaction that makes it so.
 *
 * @param entry     as it is now
 * @param arrivedAt when what changed it arrived
 */
public record EntryRevised(Entry entry, Instant arrivedAt) {}
