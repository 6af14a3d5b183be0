package io.zhanbo.submission.contest;

import static io.zhanbo.submission.contest.DefinitionBroken.Fault.CONTRADICTORY;
import static io.zhanbo.submission.contest.DefinitionBroken.Fault.MISSING;
import static io.zhanbo.submission.contest.DefinitionBroken.Fault.NOT_A_CODE;
import static io.zhanbo.submission.contest.DefinitionBroken.Fault.NOT_A_FINDING;
import static io.zhanbo.submission.contest.DefinitionBroken.Fault.OUT_OF_ORDER;
import static io.zhanbo.submission.contest.DefinitionBroken.Fault.OUT_OF_RANGE;
import static io.zhanbo.submission.contest.DefinitionBroken.Fault.TWICE;
import static io.zhanbo.submission.contest.DefinitionBroken.Fault.UNKNOWN_ZONE;

import io.zhanbo.events.media.Severity;
import io.zhanbo.events.submission.ContestChanged.Assurance;
import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.events.submission.ContestChanged.Limits;
import io.zhanbo.submission.contest.ContestDefinition.Offsets;
import io.zhanbo.submission.contest.ContestDefinition.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says whether a definition can be a contest; names the first field that cannot be. */
final class DefinitionCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");
    private static final Pattern FINDING = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final Duration LONGEST_SEASON = Duration.ofDays(3660);
    private static final Period LONGEST_RETENTION = Period.ofYears(100);
    private static final Instant LATEST = Instant.parse("2500-01-01T00:00:00Z");
    static final long LARGEST_NUMBER = 1_000_000;

    private DefinitionCheck() {}

    /** @throws DefinitionBroken naming the first field that is wrong */
    static void check(String id, ContestDefinition definition) {
        code("id", id);
        require(definition != null, MISSING, "title");
        text("title", definition.title());
        text("theme", definition.theme());
        text("organiser", definition.organiser());
        text("zone", definition.zone());
        require(ZoneId.getAvailableZoneIds().contains(definition.zone()), UNKNOWN_ZONE, "zone");
        seasonStart(definition.seasonStart());
        timeline(definition.timeline());
        choices("topics", definition.topics());
        choices("forms", definition.forms());
        limits(definition.limits());
        UnitsCheck.check(definition.units());
        severities(definition.severities());
        checklist(definition.checklist());
        retention(definition.retention());
        script(ScriptLength.filledUp(definition.script()));
    }

    private static void seasonStart(Instant start) {
        require(
                start == null || (!start.isBefore(Instant.EPOCH) && start.isBefore(LATEST)),
                OUT_OF_RANGE,
                "seasonStart");
    }

    private static void retention(Period kept) {
        boolean fits = kept == null
                || (!kept.isNegative()
                        && kept.toTotalMonths() <= LONGEST_RETENTION.toTotalMonths()
                        && kept.getDays() <= LONGEST_SEASON.toDays());
        require(fits, OUT_OF_RANGE, "retention");
    }

    private static void timeline(Offsets offsets) {
        require(offsets != null, MISSING, "timeline");
        offset("timeline.opens", offsets.opens());
        offset("timeline.closes", offsets.closes());
        optional("timeline.grace", offsets.grace());
        optional("timeline.revision", offsets.revision());
        offset("timeline.nominationsClose", offsets.nominationsClose());
        offset("timeline.repair", offsets.repair());
        offset("timeline.showcaseFrom", offsets.showcaseFrom());
        offset("timeline.showcaseUntil", offsets.showcaseUntil());
        inOrder("timeline.closes", offsets.opens(), offsets.closes());
        inOrder("timeline.nominationsClose", offsets.revise(), offsets.nominationsClose());
        inOrder("timeline.showcaseUntil", offsets.showcaseFrom(), offsets.showcaseUntil());
        stages(offsets);
    }

    private static void stages(Offsets offsets) {
        Set<String> seen = new HashSet<>();
        List<Stage> stages = orNone(offsets.stages());
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            String place = "timeline.stages[" + i + "]";
            require(stage != null, MISSING, place);
            listed(place, stage.code(), stage.name(), seen);
            offset(place + ".from", stage.from());
            offset(place + ".until", stage.until());
            inOrder(place + ".until", stage.from(), stage.until());
            // Said twice, because what is on show is decided by the offsets: the two must not differ.
            boolean agrees =
                    stage.from().equals(offsets.showcaseFrom()) && stage.until().equals(offsets.showcaseUntil());
            require(!stage.code().equals("showcase") || agrees, CONTRADICTORY, place);
        }
    }

    private static void optional(String field, Duration offset) {
        if (offset != null) {
            offset(field, offset);
        }
    }

    private static void offset(String field, Duration offset) {
        require(offset != null, MISSING, field);
        require(!offset.isNegative() && offset.compareTo(LONGEST_SEASON) <= 0, OUT_OF_RANGE, field);
    }

    private static void inOrder(String field, Duration earlier, Duration later) {
        require(earlier.compareTo(later) <= 0, OUT_OF_ORDER, field);
    }

    private static void choices(String field, List<Choice> choices) {
        filled(field, choices);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            String place = field + "[" + i + "]";
            require(choice != null, MISSING, place);
            listed(place, choice.code(), choice.name(), seen);
        }
    }

    private static void checklist(List<Assurance> checklist) {
        Set<String> seen = new HashSet<>();
        List<Assurance> points = orNone(checklist);
        for (int i = 0; i < points.size(); i++) {
            Assurance point = points.get(i);
            String place = "checklist[" + i + "]";
            require(point != null, MISSING, place);
            code(place, point.code());
            text(place + ".text", point.text());
            require(seen.add(point.code()), TWICE, place);
        }
    }

    static void listed(String place, String code, String name, Set<String> seen) {
        code(place, code);
        text(place + ".name", name);
        require(seen.add(code), TWICE, place);
    }

    private static void limits(Limits limits) {
        require(limits != null, MISSING, "limits");
        number("limits.titleLength", limits.titleLength(), LARGEST_NUMBER);
        number("limits.descriptionLength", limits.descriptionLength(), LARGEST_NUMBER);
        number("limits.videoSeconds", limits.videoSeconds(), LARGEST_NUMBER);
        number("limits.videoShortSide", limits.videoShortSide(), LARGEST_NUMBER);
        number("limits.uploadBytes", limits.uploadBytes(), 1L << 40);
    }

    private static void severities(Map<String, Severity> severities) {
        if (severities != null) {
            severities.forEach((finding, severity) -> {
                require(FINDING.matcher(finding).matches(), NOT_A_FINDING, "severities");
                require(severity != null, MISSING, "severities." + finding);
            });
        }
    }

    private static void script(ScriptLength length) {
        number("script.min", length.min(), LARGEST_NUMBER);
        number("script.max", length.max(), LARGEST_NUMBER);
        require(length.min() <= length.max(), OUT_OF_RANGE, "script.max");
    }

    private static void number(String field, long number, long largest) {
        require(number > 0 && number <= largest, OUT_OF_RANGE, field);
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    static void filled(String field, List<?> list) {
        require(list != null && !list.isEmpty(), MISSING, field);
    }

    private static void code(String field, String code) {
        require(code != null && CODE.matcher(code).matches(), NOT_A_CODE, field);
    }

    private static void text(String field, String text) {
        require(text != null && !text.isBlank() && text.indexOf('\0') < 0, MISSING, field);
    }

    static void require(boolean holds, DefinitionBroken.Fault fault, String field) {
        if (!holds) {
            throw new DefinitionBroken(fault, field);
        }
    }
}
