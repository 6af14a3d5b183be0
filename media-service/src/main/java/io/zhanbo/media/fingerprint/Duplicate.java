package io.zhanbo.media.fingerprint;

/**
 * Another entry that shows the same.
 *
 * @param entryId   that entry
 * @param contestId its season
 * @param shared    what both have in common
 */
record Duplicate(String entryId, String contestId, Shared shared) {}
