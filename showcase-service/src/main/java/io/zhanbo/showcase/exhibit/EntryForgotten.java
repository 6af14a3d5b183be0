package io.zhanbo.showcase.exhibit;

import io.zhanbo.showcase.entry.Entry;

/**
 * Nothing but public files may be left of an entry whose people were erased. Fired inside the transaction that makes it so.
 *
 * @param entry the entry
 */
public record EntryForgotten(Entry entry) {}
