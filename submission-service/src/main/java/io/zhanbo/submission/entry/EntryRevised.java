package io.zhanbo.submission.entry;

/**
 * Words, script or video of an entry that has been handed in were changed in the revision window. Fired inside the
 * transaction that makes it so.
 *
 * @param entry as it is now
 */
public record EntryRevised(Entry entry) {}
