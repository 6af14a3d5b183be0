package io.zhanbo.submission.privacy;

import java.time.Instant;
import java.util.Map;

/**
 * How far an erasure has come.
 *
 * @param erasedAt     when its people were erased here
 * @param filesLeft    originals and scripts that are still to be deleted
 * @param acknowledged the other services, each with the moment since which it has nothing left, or null
 * @param complete     whether nothing is left anywhere
 */
record ErasureView(
        String entryId, Instant erasedAt, long filesLeft, Map<String, Instant> acknowledged, boolean complete) {}
