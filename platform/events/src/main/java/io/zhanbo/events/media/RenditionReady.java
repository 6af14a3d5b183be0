package io.zhanbo.events.media;

import io.zhanbo.events.ObjectRef;

/**
 * One encoded form of a video revision is complete and verified.
 *
 * @param entryId    the entry; also the message key
 * @param contestId  its contest
 * @param revision   the revision it was made from
 * @param version    raised when the same rendition is made again
 * @param manifest   where its {@link RenditionManifest} lies; the files lie under the same prefix
 * @param rendition  the manifest's content, so that a consumer need not fetch it
 */
public record RenditionReady(
        String entryId,
        String contestId,
        int revision,
        long version,
        ObjectRef manifest,
        RenditionManifest rendition) {}
