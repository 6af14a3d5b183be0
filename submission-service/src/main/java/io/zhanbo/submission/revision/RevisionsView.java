package io.zhanbo.submission.revision;

import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryText;
import io.zhanbo.submission.video.VideoVerdict;
import java.time.Instant;
import java.util.List;

/**
 * What became of an entry over time, oldest first.
 *
 * @param videos  the films it had and has
 * @param handIns what was handed in
 */
record RevisionsView(List<VideoView> videos, List<HandInView> handIns) {

    /**
     * @param size       bytes
     * @param sha256     digest of the bytes: the true one if verified, else as the contestant's device worked it out
     * @param verified   whether the server itself has worked the digest out
     * @param uploadedAt when the file was complete; the same for the next revision if an entry was withdrawn and revived
     * @param verdict    the checks'; for the newest, what counts
     */
    record VideoView(
            int revision, long size, String sha256, boolean verified, Instant uploadedAt, VideoVerdict verdict) {}

    /**
     * @param version    of the entry
     * @param handedInAt when it arrived, or what changed it
     * @param words      as they were
     * @param revision   of the video
     * @param script     the script's file
     */
    record HandInView(long version, Instant handedInAt, EntryText words, int revision, Script script) {}

    record Script(String fileName, String sha256) {}

    static RevisionsView of(Entry entry, List<VideoRevision> videos, List<HandIn> handIns) {
        return new RevisionsView(
                videos.stream().map(video -> of(entry, video)).toList(),
                handIns.stream().map(RevisionsView::of).toList());
    }

    private static VideoView of(Entry entry, VideoRevision video) {
        String trueSha256 = video.trueSha256();
        return new VideoView(
                video.revision(),
                video.size(),
                trueSha256 == null ? video.sha256() : trueSha256,
                trueSha256 != null,
                video.uploadedAt(),
                entry.video()
                        .filter(newest -> newest.revision() == video.revision())
                        .map(newest -> newest.verdict())
                        .orElse(video.verdict()));
    }

    private static HandInView of(HandIn handIn) {
        return new HandInView(
                handIn.version(),
                handIn.handedInAt(),
                handIn.words(),
                handIn.revision(),
                new Script(handIn.scriptName(), handIn.scriptSha256()));
    }
}
