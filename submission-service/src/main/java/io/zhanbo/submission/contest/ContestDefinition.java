package io.zhanbo.submission.contest;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.events.submission.ContestChanged.Limits;
import io.zhanbo.events.submission.ContestChanged.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A contest as an organiser writes it down, in a definition file or through the API.
 *
 * @param title       name of the contest
 * @param theme       its theme
 * @param organiser   who holds it
 * @param zone        IANA time zone in which its times are shown
 * @param seasonStart where the timeline begins; without it, the moment the contest was first defined
 * @param timeline    what is possible when, counted from the season's start
 * @param topics      topics an entry may choose from
 * @param forms       forms an entry may choose from
 * @param limits      technical and editorial limits
 * @param units       units that take part
 * @param severities  what a finding does to the verdict in this contest, by its code, where it differs from the usual; null: nowhere
 * @param script      how long scripts may be; null: as usual
 */
public record ContestDefinition(
        String title,
        String theme,
        String organiser,
        String zone,
        Instant seasonStart,
        Offsets timeline,
        List<Choice> topics,
        List<Choice> forms,
        Limits limits,
        List<Unit> units,
        Map<String, Severity> severities,
        @JsonInclude(JsonInclude.Include.NON_NULL) ScriptLength script) {

    ContestDefinition startingAt(Instant start) {
        return new ContestDefinition(
                title, theme, organiser, zone, start, timeline, topics, forms, limits, units, severities, script);
    }

    /**
     * The moments of a season as distances from its start, so that the same definition serves every season.
     *
     * @param opens            first moment of handing in
     * @param closes           last second of handing in, inclusive
     * @param grace            by how much that second is moved for everyone; null: not at all
     * @param revision         how long after that what has been handed in may still be changed; null: not at all
     * @param nominationsClose last second of nominating, inclusive
     * @param repair           how long a video may be replaced after a rejection found after closing
     * @param showcaseFrom     first moment of the public run
     * @param showcaseUntil    end of the public run
     */
    public record Offsets(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration opens,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration closes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonFormat(shape = JsonFormat.Shape.STRING)
            Duration grace,

            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonFormat(shape = JsonFormat.Shape.STRING)
            Duration revision,

            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration nominationsClose,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration repair,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration showcaseFrom,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration showcaseUntil) {

        /** From the start to the last second in which anything can be handed in. */
        Duration handIn() {
            return grace == null ? closes : closes.plus(grace);
        }

        /** From the start to the last second in which what has been handed in may be changed. */
        Duration revise() {
            return revision == null ? handIn() : handIn().plus(revision);
        }
    }
}
