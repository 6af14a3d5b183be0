package io.zhanbo.judging.entry;

/**
 * Fired within this service when an entry is withdrawn from its contest, in the transaction that notes it.
 *
 * @param entryId the entry
 */
public record EntryLeft(String entryId) {}
