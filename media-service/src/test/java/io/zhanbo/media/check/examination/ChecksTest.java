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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check on a film that was made to have the fault. */
@QuarkusTest
class ChecksTest {
    @Inject
    Examination examination;

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '"',
            value = {
                "BLACK @ testsrc2=s=1280x720:r=25:d=4,drawbox=t=fill:c=black:enable='between(t,1,3.5)'",
                "ALL_BLACK @ color=black:s=1280x720:r=25:d=1",
                "FROZEN @ testsrc2=s=1280x720:r=25:d=2,loop=loop=150:size=1:start=25",
                "ALL_FROZEN @ smptebars=s=1280x720:r=25:d=3",
                "BORDERS @ testsrc2=s=1280x560:r=25:d=1,pad=1280:720:0:80",
                "PORTRAIT @ testsrc2=s=720x1280:r=25:d=1",
                "ODD_SHAPE @ testsrc2=s=1920x720:r=25:d=1",
                "LOW_RATE @ testsrc2=s=1280x720:r=12:d=1",
                "VARIABLE_RATE @ testsrc2=s=1280x720:r=50:d=1,select='mod(n,5)'",
                "UNSTEADY_RATE @ testsrc2=s=1280x720:r=25:d=2,select='not(between(n,20,35))'",
                "UPSCALED @ testsrc2=s=640x360:r=25:d=1,noise=alls=40,scale=1280:720:flags=bicubic",
                "INTERLACED @ testsrc2=s=1280x720:r=50:d=8,scroll=h=0.01,tinterlace=interleave_top"
            })
    void what_is_odd_about_the_picture_is_told(String code, String picture) throws IOException {
        // Given
        var film = Clips.make(directory, picture, "-preset", "ultrafast", "-crf", "18", "-fps_mode", "passthrough");

        // When
        var report = examine(film);

        // Then
        assertThat(codes(report)).contains(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '"',
            value = {
                "ALL_SILENT @ anullsrc=r=48000:cl=stereo",
                "TOO_QUIET @ sine=d=2:r=48000,volume=0.1",
                "TOO_LOUD @ sine=d=2:r=48000,volume=30",
                "CLIPPED @ sine=d=2:r=48000,volume=30",
                "ONE_SIDED @ aevalsrc='0.2*sin(2*PI*440*t)|0':s=48000:d=2",
                "MONO_AS_STEREO @ aevalsrc='0.2*sin(2*PI*440*t)|0.2*sin(2*PI*440*t)':s=48000:d=2",
                "OUT_OF_PHASE @ aevalsrc='0.2*sin(2*PI*440*t)|-0.2*sin(2*PI*440*t)':s=48000:d=2",
                "'' @ aevalsrc='0.2*sin(2*PI*440*t)|0.2*sin(2*PI*554*t)':s=48000:d=2"
            })
    void what_is_odd_about_the_sound_is_told(String code, String sound) throws IOException {
        // Given
        var film = Clips.sounding(directory, sound);

        // When
        var report = examine(film);

        // Then
        assertThat(String.join(" ", codes(report))).contains(code.replace("'", ""));
    }

    @Test
    void silence_is_told_with_its_time() throws IOException {
        // Given
        var film = Clips.make(
                directory,
                "testsrc2=s=640x360:r=25:d=8",
                "-preset",
                "ultrafast",
                "-c:a",
                "aac",
                "-af",
                "apad=whole_dur=8");

        // When
        var report = examine(film);

        // Then
        assertThat(report.findings())
                .filteredOn("code", "SILENCE")
                .singleElement()
                .satisfies(silence -> {
                    assertThat(silence.fromSeconds()).isBetween(2.0, 3.1);
                    assertThat(silence.toSeconds()).isBetween(7.9, 8.1);
                });
    }

    @Test
    void borders_are_told_with_their_place() throws IOException {
        // Given
        var film = Clips.make(directory, "testsrc2=s=1280x560:r=25:d=1,pad=1280:720:0:80", "-preset", "ultrafast");

        // When
        var report = examine(film);

        // Then
        assertThat(report.findings())
                .filteredOn("code", "BORDERS")
                .singleElement()
                .satisfies(borders -> {
                    assertThat(borders.box().top()).isBetween(0.1, 0.12);
                    assertThat(borders.box().height()).isBetween(0.76, 0.79);
                    assertThat(borders.words().get("en")).contains("22%");
                });
    }

    @Test
    void a_broken_sound_is_told_and_the_picture_judged_all_the_same() throws IOException {
        // Given
        var film = Clips.make(
                directory,
                "testsrc2=s=1280x720:r=25:d=2",
                "-preset",
                "ultrafast",
                "-c:a",
                "aac",
                "-bsf:a",
                "noise=amount=1");

        // When
        var report = examine(film);

        // Then
        assertThat(codes(report)).containsExactly("SOUND_DAMAGED");
        assertThat(report.pictureSeconds()).isBetween(1.9, 2.1);
    }

    @Test
    void an_upright_film_leaves_upright_pictures_and_its_voice() throws IOException {
        // Given
        var film = Clips.sample("1080p-phone-hlg-rotated.mp4", directory);

        // When
        var report = examine(film);

        // Then
        var picture = report.pictures().get(1);
        assertThat(List.of(picture.width(), picture.height())).containsExactly(414, 736);
        assertThat(report.pictures().count()).isBetween(5, 6);
        assertThat(directory.resolve("voice.pcm").toFile().length()).isBetween(80_000L, 84_000L);
    }

    private Report examine(Path film) throws IOException {
        var bytes = new Evidence.Bytes(Files.size(film), "aa", "aa");
        return examination.examine(film, new VideoLimits(300, 720), bytes, share -> {});
    }

    private static List<String> codes(Report report) {
        return report.findings().stream().map(Finding::code).toList();
    }
}
