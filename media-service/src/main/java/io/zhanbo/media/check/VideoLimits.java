package io.zhanbo.media.check;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Severity;
import java.util.Map;

/**
 * What a contest asks of a video.
 *
 * @param seconds    longest length
 * @param shortSide  smallest short side in pixels, upright and with square pixels
 * @param severities what findings do to the verdict in this contest, by code, where it differs from the usual; unknown codes do nothing
 */
public record VideoLimits(int seconds, int shortSide, Map<String, Severity> severities) {
    /** For a contest whose definition has not arrived yet. */
    static final VideoLimits USUAL = new VideoLimits(300, 720);

    public VideoLimits(int seconds, int shortSide) {
        this(seconds, shortSide, Map.of());
    }

    /** A finding with the severity it has in this contest. */
    public Finding judged(Finding finding) {
        return new Finding(
                finding.code(),
                Code.valueOf(finding.code()).in(severities),
                finding.fromSeconds(),
                finding.toSeconds(),
                finding.words(),
                finding.advice(),
                finding.box(),
                finding.evidence());
    }
}
