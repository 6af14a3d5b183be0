package io.zhanbo.submission.amendment;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.submission.ContestChanged.Limits;
import io.zhanbo.submission.contest.ContestChanging;
import io.zhanbo.submission.contest.ContestDefinition;
import io.zhanbo.submission.contest.ScriptLength;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds entries whose words do not fit, or whose accepted videos are wrong, for limits that a contest is to get. */
@ApplicationScoped
class KeepLimits {

    /** The checks' own: editors that cut at exactly the limit leave a frame or a packet of sound more. */
    private static final int GRACE_MILLIS = 500;

    /** Accepted by the checks, or by a person; what a person accepted nevertheless was wrong before, and stays accepted. */
    private static final String ACCEPTED = "video_rejection_reason is null and (video_verdict = 'ACCEPTED'"
            + " or video_verdict = 'REVIEW' and video_override_reason is not null)";

    private static final String NOT_FOUND =
            " and not coalesce(cast(video_findings as jsonb) @> cast('[{\"code\":\"%s\"}]' as jsonb), false)";
    private static final String MILLIS = "cast(cast(video_film as jsonb) ->> 'durationMillis' as bigint)";
    private static final String SHORT_SIDE = "least(cast(cast(video_film as jsonb) ->> 'width' as integer),"
            + " cast(cast(video_film as jsonb) ->> 'height' as integer))";

    private final Sums sums;

    KeepLimits(Sums sums) {
        this.sums = sums;
    }

    Stream<Breach> breaches(ContestChanging changing) {
        Limits was = changing.previous().limits();
        Limits willBe = changing.next().limits();
        return Stream.of(
                        words(changing, "title", was.titleLength(), willBe.titleLength()),
                        words(changing, "description", was.descriptionLength(), willBe.descriptionLength()),
                        scripts(changing),
                        length(changing, was.videoSeconds(), willBe.videoSeconds()),
                        shortSide(changing, was.videoShortSide(), willBe.videoShortSide()),
                        size(changing, was.uploadBytes(), willBe.uploadBytes()),
                        severities(changing))
                .flatMap(found -> found);
    }

    private Stream<Breach> words(ContestChanging changing, String column, int was, int willBe) {
        String length = "char_length(" + column + ")";
        return willBe < was
                ? sum(changing, "limits." + column + "Length", length + " > :limit", "max(" + length + ")", willBe)
                : Stream.empty();
    }

    private Stream<Breach> scripts(ContestChanging changing) {
        ScriptLength was = ScriptLength.filledUp(changing.previous().script());
        ScriptLength willBe = ScriptLength.filledUp(changing.next().script());
        Stream<Breach> tooShort = willBe.min() > was.min()
                ? sum(changing, "script.min", "script_characters < :limit", "min(script_characters)", willBe.min())
                : Stream.empty();
        Stream<Breach> tooLong = willBe.max() < was.max()
                ? sum(changing, "script.max", "script_characters > :limit", "max(script_characters)", willBe.max())
                : Stream.empty();
        return Stream.concat(tooShort, tooLong);
    }

    private Stream<Breach> length(ContestChanging changing, int was, int willBe) {
        String longer = ACCEPTED + NOT_FOUND.formatted(Code.TOO_LONG) + " and " + MILLIS + " > :limit";
        String needed = "ceil(max(" + MILLIS + " - " + GRACE_MILLIS + ") / 1000.0)";
        return willBe < was
                ? sum(changing, "limits.videoSeconds", longer, needed, willBe * 1_000L + GRACE_MILLIS)
                : Stream.empty();
    }

    private Stream<Breach> shortSide(ContestChanging changing, int was, int willBe) {
        String smaller = ACCEPTED + NOT_FOUND.formatted(Code.NOT_HD) + " and " + SHORT_SIDE + " < :limit";
        return willBe > was
                ? sum(changing, "limits.videoShortSide", smaller, "min(" + SHORT_SIDE + ")", willBe)
                : Stream.empty();
    }

    private Stream<Breach> size(ContestChanging changing, long was, long willBe) {
        return willBe < was
                ? sum(changing, "limits.uploadBytes", ACCEPTED + " and video_size > :limit", "max(video_size)", willBe)
                : Stream.empty();
    }

    private Stream<Breach> sum(ContestChanging changing, String field, String broken, String needed, long limit) {
        return sums.of(changing, field, broken, needed, Map.of("limit", limit)).stream();
    }

    /** What was let pass would be rejected if it were checked again. */
    private Stream<Breach> severities(ContestChanging changing) {
        String found = ACCEPTED + " and cast(video_findings as jsonb) @> jsonb_build_array(jsonb_build_object('code',"
                + " cast(:code as text)))";
        Set<String> before = rejected(changing.previous());
        return rejected(changing.next()).stream()
                .filter(code -> !before.contains(code))
                .map(code -> sums.of(changing, "severities." + code, found, "'REVIEW'", Map.of("code", code)))
                .flatMap(Optional::stream);
    }

    /** All findings that reject: those of which the contest says so, and those of which it says nothing and that usually do. */
    private static Set<String> rejected(ContestDefinition definition) {
        Map<String, Severity> severities =
                Optional.ofNullable(definition.severities()).orElseGet(Map::of);
        Stream<String> usual = Arrays.stream(Code.values())
                .filter(code -> code.in(severities) == Severity.REJECT)
                .map(Code::name);
        Stream<String> told = severities.keySet().stream().filter(code -> severities.get(code) == Severity.REJECT);
        return Stream.concat(usual, told).collect(Collectors.toCollection(TreeSet::new));
    }
}
