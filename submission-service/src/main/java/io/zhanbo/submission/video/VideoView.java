package io.zhanbo.submission.video;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A video as people read of it.
 *
 * @param revision       1 for the first upload, then one more each time
 * @param size           bytes
 * @param verdict        what is known of it
 * @param findings       what the checks saw, worst first, in the reader's language
 * @param film           its measures, or null while nothing is known
 * @param renditions     the encoded forms that are ready
 * @param overrideReason why a person accepted a verdict of REVIEW, or null
 */
public record VideoView(
        int revision,
        long size,
        VideoVerdict verdict,
        List<FindingView> findings,
        Film film,
        Set<RenditionKind> renditions,
        String overrideReason) {

    /** One thing a check saw; times are null if it is about the whole video. */
    public record FindingView(String code, Severity severity, Double fromSeconds, Double toSeconds, String words) {}

    /** Null if there is no video. */
    public static VideoView of(Video video, Locale language) {
        return video == null
                ? null
                : new VideoView(
                        video.revision(),
                        video.original().size(),
                        video.verdict(),
                        video.findings().stream()
                                .map(finding -> read(finding, language))
                                .toList(),
                        video.film(),
                        video.renditions(),
                        video.overrideReason());
    }

    private static FindingView read(Finding finding, Locale language) {
        return new FindingView(
                finding.code(),
                finding.severity(),
                finding.fromSeconds(),
                finding.toSeconds(),
                words(finding.words(), language));
    }

    private static String words(Map<String, String> words, Locale language) {
        return words.getOrDefault(language.toLanguageTag(), words.get(Locale.SIMPLIFIED_CHINESE.toLanguageTag()));
    }
}
