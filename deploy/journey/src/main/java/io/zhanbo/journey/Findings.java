package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the checks tell a contestant, line by line. */
final class Findings {
    private Findings() {}

    static List<String> of(JsonNode video) {
        var lines = new ArrayList<String>();
        lines.add(video.path("verdict").asText());
        for (JsonNode finding : video.path("findings")) {
            lines.add("%s %s%s: %s"
                    .formatted(
                            finding.path("severity").asText(),
                            finding.path("code").asText(),
                            range(finding),
                            finding.path("words").asText()));
            if (finding.hasNonNull("advice")) {
                lines.add("  → " + finding.path("advice").asText());
            }
        }
        return lines;
    }

    /** For example {@code  (1.5–4.0 s)}; empty if it is about the whole film. */
    private static String range(JsonNode finding) {
        if (!finding.hasNonNull("fromSeconds")) {
            return "";
        }
        var to = finding.hasNonNull("toSeconds")
                ? String.format(Locale.ROOT, "–%.1f", finding.path("toSeconds").asDouble())
                : "";
        return String.format(
                Locale.ROOT, " (%.1f%s s)", finding.path("fromSeconds").asDouble(), to);
    }

    /** For example {@code 5.0 s, 1920×1080, 25 fps}. */
    static String measures(JsonNode film) {
        return String.format(
                Locale.ROOT,
                "%.1f s, %d×%d, %.4g fps",
                film.path("durationMillis").asLong() / 1e3,
                film.path("width").asInt(),
                film.path("height").asInt(),
                film.path("framesPerSecond").asDouble());
    }
}
