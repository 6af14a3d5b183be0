package io.zhanbo.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.probe.Prober;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class TranscodeTest {
    @Inject
    Prober prober;

    @Inject
    Transcoder transcoder;

    @Inject
    Verification verification;

    @Inject
    Inspector inspector;

    @TempDir
    Path directory;

    @Test
    void every_rung_begins_anew_at_the_same_times() throws IOException {
        // Given
        var file = Clips.make(
                directory,
                "testsrc2=s=1280x720:r=30:d=6",
                "-preset",
                "ultrafast",
                "-c:a",
                "aac",
                "-metadata",
                "location=+32.99+114.02/");

        // When
        var plan = transcode(file, 2);
        int frames = verification.ladder(plan, directory);
        LadderPackage.complete(plan, directory);

        // Then
        assertThat(frames).isEqualTo(60);
        assertThat(inspector.inspect(directory, "ladder/480/index.m3u8").keyFrames())
                .containsExactly(0L, 1600L);
        assertThat(Files.readString(directory.resolve("ladder/master.m3u8")))
                .contains("CODECS=\"avc1.64", ",mp4a.40.2\",RESOLUTION=1280x720,FRAME-RATE=30.000")
                .contains("RESOLUTION=854x480");
        assertThat(new String(
                        Files.readAllBytes(directory.resolve("download/download.mp4")), StandardCharsets.ISO_8859_1))
                .doesNotContain("+32.99");
    }

    @Test
    void picture_and_sound_begin_together_without_edit_lists() throws IOException {
        // Given
        var file = Clips.make(directory, "testsrc2=s=640x360:r=25:d=2", "-c:a", "aac");

        // When
        transcode(file, 2);

        // Then
        var init =
                new String(Files.readAllBytes(directory.resolve("ladder/360/init.mp4")), StandardCharsets.ISO_8859_1);
        assertThat(init).contains("cmfc", "avcC").doesNotContain("elst");
    }

    @Test
    void a_silent_interlaced_film_is_playable_too() {
        // Given
        var file = Clips.make(
                directory, "testsrc2=s=640x360:r=50:d=2,interlace", "-flags", "+ilme+ildct", "-x264-params", "tff=1");

        // When
        var plan = plan(file, 2).forProxy();
        Outputs.makeFolders(directory, List.of(RenditionKind.PROXY));
        transcoder.transcode(plan, FfmpegCommand.proxy(plan, transcoder.input(file)), directory, share -> {});
        int frames = verification.proxy(plan, directory);

        // Then
        assertThat(plan.video().interlaced()).isTrue();
        assertThat(frames).isEqualTo(50);
        assertThat(inspector.inspect(directory, "proxy/proxy.mp4").sounds()).isEqualTo(List.of("aac"));
    }

    @Test
    void wide_pixels_become_square() {
        // Given
        var file = Clips.make(directory, "testsrc2=s=320x360:r=25:d=1", "-vf", "setsar=2");

        // When
        var plan = transcode(file, 1);
        verification.ladder(plan, directory);

        // Then
        assertThat(plan.ladder().top()).isEqualTo(new Rung(640, 360, 23, 899));
    }

    @Test
    void an_output_that_breaks_off_is_not_passed() throws IOException {
        // Given
        var file = Clips.make(directory, "testsrc2=s=640x360:r=25:d=2");
        var plan = transcode(file, 2);
        Files.delete(directory.resolve("ladder/360/0000.m4s"));

        // When / Then
        assertThatThrownBy(() -> verification.ladder(plan, directory)).isInstanceOf(UnfitRendition.class);
    }

    private RenditionPlan transcode(Path file, double seconds) {
        var plan = plan(file, seconds);
        LadderRecipe.makeFolders(plan, directory);
        transcoder.transcode(plan, FfmpegCommand.ladder(plan, transcoder.input(file)), directory, share -> {});
        return plan;
    }

    private RenditionPlan plan(Path file, double seconds) {
        var source = prober.header(file);
        var video = source.video();
        var film = new Film(
                Math.round(seconds * 1000),
                video.shownWidth(),
                video.shownHeight(),
                video.rate(),
                source.audio() != null);
        return RenditionPlan.of(source, film, seconds);
    }
}
