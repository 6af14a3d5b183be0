package io.zhanbo.events.submission;

import io.zhanbo.events.ObjectRef;
import java.time.Instant;

/**
 * An entry has a new video; each upload is a new revision and replaces the one before. An entry that was withdrawn and comes back
 * announces the same file as the next revision.
 *
 * @param entryId    the entry; also the message key
 * @param contestId  its contest
 * @param version    version of the entry
 * @param revision   1 for the first upload, then one more each time
 * @param original   the bytes as uploaded; its sha256 is what the client claimed
 * @param uploadedAt when the last part was in
 * @param owner      opaque id of whoever the entry belongs to, so that they may follow its progress and nobody crowds out others; null from
 *                   older senders
 */
public record VideoUploaded(
        String entryId,
        String contestId,
        long version,
        int revision,
        ObjectRef original,
        Instant uploadedAt,
        String owner) {}
