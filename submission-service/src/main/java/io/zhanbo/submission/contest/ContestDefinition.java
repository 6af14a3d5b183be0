package io.zhanbo.submission.contest;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.submission.ContestChanged.Assurance;
import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.events.submission.ContestChanged.Limits;
import io.zhanbo.events.submission.ContestChanged.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
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
 * @param checklist   what a liaison confirms when vouching; empty: nothing; without it, {@link Checklist#USUAL}
 * @param retention   how long after the public run its people are kept, for example {@code P6M}; null: as the installation has it
 * @param script      how long scripts may be; null: as usual
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
// What a ContestView says beyond it: that can be put back as it is.
@JsonIgnoreProperties({"id", "version", "moments", "revisableTo"})
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
        List<Assurance> checklist,
        Period retention,
        ScriptLength script) {

    /** For a season that begins then; what may be left out is filled in, so that a version says all that held under it. */
    ContestDefinition startingAt(Instant start) {
        return new ContestDefinition(
                title,
                theme,
                organiser,
                zone,
                start,
                timeline,
                topics,
                forms,
                limits,
                units,
                severities,
                Checklist.of(this),
                retention,
                script);
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
     * @param stages           what the season is told in, in their order; null: not at all
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
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration showcaseUntil,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<Stage> stages) {

        /** From the start to the last second in which anything can be handed in. */
        Duration handIn() {
            return grace == null ? closes : closes.plus(grace);
        }

        /** From the start to the last second in which what has been handed in may be changed. */
        Duration revise() {
            return revision == null ? handIn() : handIn().plus(revision);
        }
    }

    /**
     * A part of the season that has a name: preliminary, final, showcase, tour. It tells people where they are; what is
     * possible the other offsets decide.
     *
     * @param code  stable code
     * @param name  what people read
     * @param from  its first moment
     * @param until its last second, inclusive
     */
    public record Stage(
            String code,
            String name,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration until) {}
}
