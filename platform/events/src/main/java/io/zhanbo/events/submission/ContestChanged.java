package io.zhanbo.events.submission;

import io.zhanbo.events.media.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The whole public contest as it now stands; the newest one replaces all earlier ones.
 *
 * @param contestId  short name in URLs, for example {@code zhumadian-2023}; also the message key
 * @param version    raised by one with every change
 * @param title      name of the contest
 * @param theme      its theme
 * @param organiser  who holds it
 * @param zone       IANA time zone in which its times are shown
 * @param timeline   when what is possible
 * @param topics     topics an entry may choose from
 * @param forms      forms an entry may choose from
 * @param limits     technical and editorial limits
 * @param units      units that take part
 * @param severities what findings do to the verdict in this contest, by code, where it differs from the usual; null from older senders
 */
public record ContestChanged(
        String contestId,
        long version,
        String title,
        String theme,
        String organiser,
        String zone,
        Timeline timeline,
        List<Choice> topics,
        List<Choice> forms,
        Limits limits,
        List<Unit> units,
        Map<String, Severity> severities) {

    /**
     * The moments of a season.
     *
     * @param opensAt            first moment of handing in
     * @param closesAt           last second of handing in, inclusive
     * @param nominationsCloseAt last second of nominating, inclusive
     * @param repairSeconds      how long a video may be replaced after a rejection found after closing
     * @param showcaseFrom       first moment of the public run
     * @param showcaseUntil      end of the public run
     */
    public record Timeline(
            Instant opensAt,
            Instant closesAt,
            Instant nominationsCloseAt,
            long repairSeconds,
            Instant showcaseFrom,
            Instant showcaseUntil) {}

    /**
     * One of a closed list of choices.
     *
     * @param code stable code, for example {@code rule-of-law}
     * @param name what people read
     */
    public record Choice(String code, String name) {}

    /**
     * @param titleLength       longest title, in code points
     * @param descriptionLength longest description, in code points
     * @param videoSeconds      longest video
     * @param videoShortSide    smallest short side in pixels, after rotation and pixel aspect
     * @param uploadBytes       largest upload
     */
    public record Limits(
            int titleLength, int descriptionLength, int videoSeconds, int videoShortSide, long uploadBytes) {}

    /**
     * @param unitId stable id, the value of a liaison's {@code unit} claim
     * @param name   what people read
     * @param quota  how many entries the unit may nominate at most
     */
    public record Unit(String unitId, String name, int quota) {}
}
