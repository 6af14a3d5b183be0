package io.zhanbo.media.check.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.VideoLimits;
import io.zhanbo.media.ffmpeg.Clips;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SamplesTest {
    private static final VideoLimits LIMITS = new VideoLimits(300, 720);

    @Inject
    Examination examination;

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "1080p25-h264-5s.mp4,          ACCEPTED, ALL_SILENT",
        "1080p-phone-hlg-rotated.mp4,  ACCEPTED, HDR PORTRAIT TOO_QUIET DATA_STREAM",
        "720p-subtitle-stream-pgs.mkv, ACCEPTED, ALL_SILENT SUBTITLE_STREAM",
        "720p-subtitle-stream-srt.mkv, ACCEPTED, ALL_SILENT SUBTITLE_STREAM",
        "not-hd-sar-2x1.mp4,           REJECTED, NOT_HD TEXT ODD_SHAPE NO_SOUND",
        "truncated-1080p25.mp4,        REJECTED, ENDS_EARLY ALL_SILENT",
        "corrupted-720p.mp4,           REJECTED, DAMAGED LOW_RATE NO_SOUND",
        "corrupt.mkv,                  REJECTED, UNREADABLE",
        "empty.mp4,                    REJECTED, EMPTY_FILE",
        "zip-named.mp4,                REJECTED, UNREADABLE",
        "no-initial-keyframe.ts,       REJECTED, NOT_HD DAMAGED TEXT",
        "no-video-after-decode.wmv,    REJECTED, NOT_HD SOUND_DAMAGED",
        "bomb_dim.mp4,                 REJECTED, PICTURE_TOO_LARGE",
        "bomb_ts.mp4,                  REJECTED, TOO_LONG NOT_HD UNUSUAL_COLOUR",
        "evil_concat.mp4,              REJECTED, UNREADABLE",
        "evil_dash.mp4,                REJECTED, UNREADABLE",
        "evil_ssrf.mp4,                REJECTED, UNREADABLE"
    })
    void every_sample_gets_the_verdict_it_deserves(String name, String verdict, String codes) {
        // Given
        var file = Clips.sample(name, directory);

        // When
        var report = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> examine(file));

        // Then
        assertThat(report.verdict()).hasToString(verdict);
        assertThat(String.join(
                        " ", report.findings().stream().map(Finding::code).toList()))
                .isEqualTo(codes);
        assertThat(report.findings()).allSatisfy(SamplesTest::speaksPlainly);
    }

    @Test
    void too_long_a_film_is_rejected_by_its_header() throws IOException {
        // Given
        var file = Clips.make(directory, "testsrc2=s=1280x720:r=5:d=302", "-t", "302", "-preset", "ultrafast");

        // When
        var report = examine(file);

        // Then
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("TOO_LONG");
            assertThat(finding.fromSeconds()).isEqualTo(300.0);
            assertThat(finding.words().get("zh-CN")).contains("302 秒").contains("300 秒");
            assertThat(finding.words().get("en")).contains("302 seconds");
        });
    }

    @Test
    void a_film_that_is_not_what_was_announced_is_reviewed() throws IOException {
        // Given
        var file = Clips.make(directory, "testsrc2=s=1280x720:r=25:d=1");

        // When
        var report = examination.examine(file, LIMITS, new Evidence.Bytes(Files.size(file), "aa", "bb"), share -> {});

        // Then
        assertThat(report.findings()).extracting(Finding::code).containsExactly("NOT_AS_ANNOUNCED", "NO_SOUND");
    }

    @Test
    void an_upright_phone_film_is_measured_as_it_is_shown() throws IOException {
        // Given
        var file = Clips.sample("1080p-phone-hlg-rotated.mp4", directory);

        // When
        var film = examine(file).film();

        // Then
        assertThat(List.of(film.width(), film.height())).containsExactly(1080, 1920);
        assertThat(film.framesPerSecond()).isBetween(29.5, 30.5);
    }

    private Report examine(Path file) throws IOException {
        return examination.examine(file, LIMITS, new Evidence.Bytes(Files.size(file), "aa", "aa"), share -> {});
    }

    private static void speaksPlainly(Finding finding) {
        assertThat(finding.words()).containsOnlyKeys("zh-CN", "en");
        assertThat(finding.advice()).containsOnlyKeys("zh-CN", "en");
        assertThat(List.of(finding.words(), finding.advice()))
                .flatExtracting(Map::values)
                .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{", "ffmpeg", "Invalid data"));
    }
}
