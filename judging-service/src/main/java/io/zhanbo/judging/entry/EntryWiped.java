package io.zhanbo.judging.entry;

/**
 * Fired within this service when the people behind an entry have been erased, in the transaction that notes it: whoever keeps words or tokens of
 * it drops them.
 *
 * @param entryId the entry
 */
public record EntryWiped(String entryId) {}
