package io.zhanbo.submission.nomination;

import io.zhanbo.submission.entry.EntryView;

/**
 * Two entries have changed places.
 *
 * @param out the one that is nominated no longer, and vouched for as before
 * @param in  the one nominated in its place
 */
record Substituted(EntryView out, EntryView in) {}
