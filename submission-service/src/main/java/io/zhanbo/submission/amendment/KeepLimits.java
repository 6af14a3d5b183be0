package io.zhanbo.submission.amendment;

import io.zhanbo.events.media.Severity;
import io.zhanbo.events.submission.ContestChanged.Limits;
import io.zhanbo.submission.contest.ContestDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds entries whose words are too long, or whose accepted videos are wrong, for limits that a contest is to get. */
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

    Stream<Breach> breaches(String contestId, ContestDefinition previous, ContestDefinition next) {
        Limits was = previous.limits();
        Limits willBe = next.limits();
        return Stream.of(
                        words(contestId, "title", was.titleLength(), willBe.titleLength()),
                        words(contestId, "description", was.descriptionLength(), willBe.descriptionLength()),
                        length(contestId, was.videoSeconds(), willBe.videoSeconds()),
                        shortSide(contestId, was.videoShortSide(), willBe.videoShortSide()),
                        size(contestId, was.uploadBytes(), willBe.uploadBytes()),
                        severities(contestId, previous, next))
                .flatMap(found -> found);
    }

    private Stream<Breach> words(String contestId, String column, int was, int willBe) {
        String length = "char_length(" + column + ")";
        return willBe < was
                ? sum(contestId, "limits." + column + "Length", length + " > :limit", "max(" + length + ")", willBe)
                : Stream.empty();
    }

    private Stream<Breach> length(String contestId, int was, int willBe) {
        String longer = ACCEPTED + NOT_FOUND.formatted("TOO_LONG") + " and " + MILLIS + " > :limit";
        String needed = "ceil(max(" + MILLIS + " - " + GRACE_MILLIS + ") / 1000.0)";
        return willBe < was
                ? sum(contestId, "limits.videoSeconds", longer, needed, willBe * 1_000L + GRACE_MILLIS)
                : Stream.empty();
    }

    private Stream<Breach> shortSide(String contestId, int was, int willBe) {
        String smaller = ACCEPTED + NOT_FOUND.formatted("NOT_HD") + " and " + SHORT_SIDE + " < :limit";
        return willBe > was
                ? sum(contestId, "limits.videoShortSide", smaller, "min(" + SHORT_SIDE + ")", willBe)
                : Stream.empty();
    }

    private Stream<Breach> size(String contestId, long was, long willBe) {
        return willBe < was
                ? sum(contestId, "limits.uploadBytes", ACCEPTED + " and video_size > :limit", "max(video_size)", willBe)
                : Stream.empty();
    }

    private Stream<Breach> sum(String contestId, String field, String broken, String needed, long limit) {
        return sums.of(contestId, field, broken, needed, Map.of("limit", limit)).stream();
    }

    /** What was let pass would be rejected if it were checked again. */
    private Stream<Breach> severities(String contestId, ContestDefinition previous, ContestDefinition next) {
        String found = ACCEPTED + " and cast(video_findings as jsonb) @> jsonb_build_array(jsonb_build_object('code',"
                + " cast(:code as text)))";
        return rejected(next)
                .filter(code -> rejected(previous).noneMatch(code::equals))
                .map(code -> sums.of(contestId, "severities." + code, found, "'REVIEW'", Map.of("code", code)))
                .flatMap(Optional::stream);
    }

    private static Stream<String> rejected(ContestDefinition definition) {
        return Stream.ofNullable(definition.severities())
                .flatMap(severities -> severities.entrySet().stream())
                .filter(entry -> entry.getValue() == Severity.REJECT)
                .map(Map.Entry::getKey)
                .sorted();
    }
}
