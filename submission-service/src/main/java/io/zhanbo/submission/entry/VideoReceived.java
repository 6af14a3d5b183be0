package io.zhanbo.submission.entry;

/**
 * An entry has a new revision of its video. Fired inside the transaction that makes it so.
 *
 * @param entry as it is now
 */
public record VideoReceived(Entry entry) {}
