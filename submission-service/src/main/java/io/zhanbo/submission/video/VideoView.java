package io.zhanbo.submission.video;

import io.zhanbo.events.media.Box;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Severity;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * A video as people read of it.
 *
 * @param revision        1 for the first upload, then one more each time
 * @param size            bytes
 * @param verdict         what counts: the checks' verdict, or REJECTED if a person rejected it
 * @param findings        what the checks saw, worst first, in the reader's language; while CHECKING, what the header told
 * @param film            its measures, or null while nothing is known
 * @param renditions      the encoded forms that are ready
 * @param overrideReason  why a person accepted a verdict of REVIEW, or null
 * @param rejectionReason why a person rejected it, or null
 */
public record VideoView(
        int revision,
        long size,
        VideoVerdict verdict,
        List<FindingView> findings,
        Film film,
        Set<RenditionKind> renditions,
        String overrideReason,
        String rejectionReason) {

    /**
     * One thing a check saw.
     *
     * @param fromSeconds where it begins, or null if it is about the whole video
     * @param toSeconds   where it ends, or null
     * @param words       what was seen
     * @param advice      what to do about it, or null
     * @param box         where in the picture, or null
     * @param evidenceUrl a frame that shows it (JPEG), to be fetched without a token within minutes, or null
     */
    public record FindingView(
            String code,
            Severity severity,
            Double fromSeconds,
            Double toSeconds,
            String words,
            String advice,
            Box box,
            URI evidenceUrl) {}
}
