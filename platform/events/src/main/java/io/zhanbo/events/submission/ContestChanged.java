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
 * @param checklist  what a liaison confirms when vouching for an entry; null from older senders
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
        Map<String, Severity> severities,
        List<Assurance> checklist) {

    /**
     * The moments of a season.
     *
     * @param opensAt            first moment of handing in
     * @param closesAt           last second of handing in, inclusive
     * @param nominationsCloseAt last second of nominating, inclusive
     * @param repairSeconds      how long a video may be replaced after a rejection found after closing
     * @param showcaseFrom       first moment of the public run
     * @param showcaseUntil      end of the public run
     * @param stages             what the season is told in, in their order; null from older senders
     */
    public record Timeline(
            Instant opensAt,
            Instant closesAt,
            Instant nominationsCloseAt,
            long repairSeconds,
            Instant showcaseFrom,
            Instant showcaseUntil,
            List<Stage> stages) {}

    /**
     * A part of the season that has a name. It tells people where they are; what is possible the other moments decide.
     *
     * @param code  stable code, for example {@code preliminary}
     * @param name  what people read
     * @param from  its first moment
     * @param until its last second, inclusive
     */
    public record Stage(String code, String name, Instant from, Instant until) {}

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
     * @param unitId   stable id, the value of a liaison's {@code unit} claim
     * @param name     what people read
     * @param quota    how many entries the unit and those below it may nominate at most
     * @param parentId the unit it belongs to, whose quota counts its nominations too; null if none
     * @param minimum  how many entries the unit and those below it ought to nominate at least; null if none
     */
    public record Unit(String unitId, String name, int quota, String parentId, Integer minimum) {

        /** A unit that belongs to none and need not nominate any. */
        public Unit(String unitId, String name, int quota) {
            this(unitId, name, quota, null, null);
        }
    }

    /**
     * One point of the checklist.
     *
     * @param code stable code, for example {@code authenticity}
     * @param text what the liaison answers for
     */
    public record Assurance(String code, String text) {}
}
