package io.zhanbo.media.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.media.check.examination.Examiner;
import io.zhanbo.media.check.examination.Examiner.Examined;
import io.zhanbo.media.ffmpeg.Clips;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films of a folder against the verdicts that its sub-folders are named after. No test: {@code deploy/bench/media-samples} runs it. */
@QuarkusTest
@TestProfile(Bench.class)
class SamplesBench {
    private static final Map<String, Verdict> EXPECTED = Map.of(
            "accepted", Verdict.ACCEPTED,
            "review", Verdict.REVIEW,
            "rejected", Verdict.REJECTED,
            "broken", Verdict.REJECTED,
            "hostile", Verdict.REJECTED);
    private static final int REPEAT = 12;

    @Inject
    Examiner examiner;

    @TempDir
    Path directory;

    private final StringBuilder table = new StringBuilder();
    private final List<String> differing = new ArrayList<>();

    @Test
    void examine() throws Exception {
        // Java gets faster, and networks are loaded, with the first film.
        examiner.examine(Clips.sample("1080p25-h264-5s.mp4", Files.createTempDirectory(directory, "first")));
        row("verdict", "expected", "header s", "verdict s", "CPU s", "of film", "CPU/film", "file, findings");
        for (var file : files()) {
            try {
                examine(file);
            } catch (RuntimeException e) {
                differing.add(file.getFileName().toString());
                row("none", expected(file).map(Verdict::name).orElse(""), "", "", "", "", "", name(file) + "  " + e);
            }
            Files.writeString(Path.of("target", "samples.txt"), table);
        }
        assertThat(differing).as("files with another verdict than expected").isEmpty();
    }

    private void examine(Path file) throws Exception {
        var seen = new AtomicReference<Examined>();
        var cost = Meter.of(() -> {
            seen.set(measure(file));
            return null;
        });
        var report = seen.get().report();
        var expected = expected(file);
        if (expected.filter(verdict -> verdict != report.verdict()).isPresent()) {
            differing.add(name(file));
        }
        double cpu = cost.childCpu() + cost.ownCpu();
        row(
                report.verdict().name(),
                expected.map(Verdict::name).orElse(""),
                figure(seen.get().headerSeconds()),
                figure(cost.wall() - seen.get().headerSeconds()),
                figure(cpu),
                figure(report.pictureSeconds()),
                report.pictureSeconds() > 0 ? figure(cpu / report.pictureSeconds()) : "",
                name(file) + "  "
                        + report.findings().stream().map(Finding::code).collect(Collectors.joining(" ")));
    }

    private Examined measure(Path file) throws IOException {
        var copy = Files.createTempDirectory(directory, "film").resolve("original");
        Files.copy(file, copy);
        return examiner.examine(copy);
    }

    private List<Path> files() throws IOException {
        var folder = System.getProperty("zhanbo.bench.folder", "");
        if (folder.isEmpty()) {
            return List.of(Clips.looped(directory, "1080p25-h264-5s.mp4", REPEAT));
        }
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Verdict> expected(Path file) {
        return Optional.ofNullable(EXPECTED.get(file.getParent().getFileName().toString()));
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    private void row(
            String verdict,
            String expected,
            String header,
            String wall,
            String cpu,
            String film,
            String share,
            String file) {
        table.append(String.format(
                        Locale.ROOT,
                        "%-9s %-9s %8s %9s %7s %8s %8s  %s",
                        verdict,
                        expected,
                        header,
                        wall,
                        cpu,
                        film,
                        share,
                        file))
                .append('\n');
    }

    private static String figure(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }
}
