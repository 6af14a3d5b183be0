package io.zhanbo.media.check.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.VideoLimits;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged headers, in the build a few, thousands by {@code deploy/bench/media-fuzz}: each ends in a report, soon, and none makes us read another file. */
@QuarkusTest
class FuzzTest {
    private static final long SEED = Long.getLong("zhanbo.fuzz.seed", 20230501);
    private static final int COUNT = Integer.getInteger("zhanbo.fuzz.count", 24);
    private static final String CANARY = "canary-5c2d7e19b4";
    private static final VideoLimits LIMITS = new VideoLimits(300, 720);

    @Inject
    Examination examination;

    @TempDir
    Path directory;

    @Test
    void every_damaged_header_ends_in_a_report() throws IOException {
        // Given
        var canary = Files.writeString(directory.resolve("canary.txt"), CANARY.repeat(1000));
        var job = Files.createDirectory(directory.resolve("job"));
        var mutations = new Mutations(
                SEED,
                List.of(
                        canary.toString(),
                        "file://" + canary,
                        "../canary.txt",
                        "concat:" + canary,
                        "subfile,,start,0,end,0,,:" + canary,
                        "ffconcat version 1.0\nfile '../canary.txt'\n",
                        "http://127.0.0.1:1/x"));

        for (int i = 0; i < COUNT; i++) {
            // When
            var bytes = mutations.next();
            var file = Files.write(job.resolve("original"), bytes);
            var report = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(90),
                    () -> examination.examine(file, LIMITS, new Evidence.Bytes(bytes.length, "aa", "aa"), share -> {}),
                    "seed " + SEED + ", number " + i);

            // Then
            assertThat(report.verdict()).as("seed %d, number %d", SEED, i).isNotNull();
            assertThat(report.toString()).as("seed %d, number %d", SEED, i).doesNotContain(CANARY);
            assertThat(leaked(job)).as("seed %d, number %d", SEED, i).isEmpty();
            tidy(job);
        }
    }

    private static List<Path> leaked(Path job) throws IOException {
        try (var files = Files.walk(job)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("original"))
                    .filter(FuzzTest::holdsCanary)
                    .toList();
        }
    }

    private static boolean holdsCanary(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(CANARY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void tidy(Path job) throws IOException {
        try (var files = Files.list(job)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
