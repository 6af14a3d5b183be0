package io.zhanbo.media.rendition.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.loudness.Leveller;
import io.zhanbo.media.loudness.Levelling;
import io.zhanbo.media.loudness.LoudnessMeter;
import io.zhanbo.media.loudness.Target;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.media.probe.TagReader;
import io.zhanbo.media.rendition.command.FfmpegCommand;
import io.zhanbo.media.rendition.command.FilterGraph;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.plan.Complexity;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.plan.Rung;
import io.zhanbo.media.rendition.verification.Inspector;
import io.zhanbo.media.rendition.verification.UnfitRendition;
import io.zhanbo.media.rendition.verification.Verification;
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
    private static final String LABEL = "{\"AIGC\":{\"Label\":\"1\",\"ContentProducer\":\"某台|a=b:c\"}}";

    @Inject
    Prober prober;

    @Inject
    TagReader tagReader;

    @Inject
    Leveller leveller;

    @Inject
    LoudnessMeter meter;

    @Inject
    Transcoder transcoder;

    @Inject
    LadderRecipe ladder;

    @Inject
    ComplexityProbe complexityProbe;

    @Inject
    Verification verification;

    @Inject
    Inspector inspector;

    @TempDir
    Path directory;

    @Test
    void every_rung_begins_anew_at_the_same_times() throws IOException {
        // Given
        var file = Clips.make(directory, "testsrc2=s=1280x720:r=30:d=6", "-preset", "ultrafast", "-c:a", "aac");

        // When
        int frames = ladder.make(plan(file, 2), file, share -> {});

        // Then
        assertThat(frames).isEqualTo(60);
        assertThat(inspector.inspect(directory, "ladder/480/index.m3u8").keyFrames())
                .containsExactly(0L, 1600L);
        assertThat(inspector.inspect(directory, "ladder/frames/index.m3u8").keyFrames())
                .containsExactly(0L, 1000L);
        assertThat(Files.readString(directory.resolve("ladder/master.m3u8")))
                .contains("CODECS=\"avc1.64", ",mp4a.40.2\",RESOLUTION=1280x720,FRAME-RATE=30.000")
                .contains("RESOLUTION=854x480", "#EXT-X-I-FRAME-STREAM-INF", "URI=\"frames/index.m3u8\"");
        assertThat(Files.readString(directory.resolve("storyboard/storyboard.vtt")))
                .contains("00:00:01.000 --> 00:00:02.000\n001.jpg#xywh=160,0,160,90");
    }

    @Test
    void nothing_is_kept_of_the_tags_but_what_says_that_a_machine_made_it() throws IOException {
        // Given
        var file = Clips.make(
                directory,
                "testsrc2=s=640x360:r=25:d=1",
                "-c:a",
                "aac",
                "-metadata",
                "location=+32.99+114.02/",
                "-metadata",
                "title=A secret name",
                "-metadata",
                "AIGC=" + LABEL,
                "-movflags",
                "use_metadata_tags");

        // When
        var plan = plan(file, 1);
        ladder.make(plan, file, share -> {});

        // Then
        assertThat(plan.tags().label()).isEqualTo(LABEL);
        for (var output : List.of(
                "download/download.mp4",
                "ladder/360/init.mp4",
                "ladder/sound/init.mp4",
                "ladder/frames/frames.mp4",
                "poster/poster.jpg",
                "storyboard/001.jpg")) {
            assertThat(Files.readString(directory.resolve(output), StandardCharsets.ISO_8859_1))
                    .as(output)
                    .contains(new String(LABEL.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                    .doesNotContain("+32.99", "A secret name");
        }
    }

    @Test
    void picture_and_sound_begin_together_without_edit_lists() throws IOException {
        // Given
        var file = Clips.make(directory, "testsrc2=s=640x360:r=25:d=2", "-c:a", "aac");

        // When
        ladder.make(plan(file, 2), file, share -> {});

        // Then
        var init =
                new String(Files.readAllBytes(directory.resolve("ladder/360/init.mp4")), StandardCharsets.ISO_8859_1);
        assertThat(init).contains("cmfc", "avcC").doesNotContain("elst");
    }

    @Test
    void sound_comes_out_as_loud_as_it_should_even_if_its_peaks_are_in_the_way() {
        // Given
        var file = Clips.make(
                directory,
                "testsrc2=s=320x180:r=25:d=2",
                "-c:a",
                "aac",
                "-af",
                "aeval=exprs='val(0)*0.4+0.8*lt(mod(t,0.5),0.001)':c=same");

        // When
        var plan = plan(file, 2);
        ladder.make(plan, file, share -> {});

        // Then
        var loudness = meter.measure(directory.resolve("download/download.mp4"), "[0:a]anull", 10, () -> {});
        assertThat(plan.levelling().limiting()).isTrue();
        assertThat(loudness.integrated()).isCloseTo(-16, within(0.5));
        assertThat(loudness.truePeak()).isLessThanOrEqualTo(-0.5);
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
        var plan = plan(file, 1);
        ladder.make(plan, file, share -> {});

        // Then
        assertThat(plan.ladder().top()).isEqualTo(new Rung(640, 360, 24, 899));
    }

    @Test
    void an_output_that_breaks_off_is_not_passed() throws IOException {
        // Given
        var file = Clips.make(directory, "testsrc2=s=640x360:r=25:d=2");
        var plan = plan(file, 2);
        ladder.make(plan, file, share -> {});
        Files.delete(directory.resolve("ladder/360/0000.m4s"));

        // When / Then
        assertThatThrownBy(() -> ladder.complete(plan, directory)).isInstanceOf(UnfitRendition.class);
    }

    @Test
    void noise_is_harder_than_a_still_picture() {
        // Given
        var noise = Clips.make(directory, "color=gray:s=640x360:r=25:d=3,noise=alls=60:allf=t", "-preset", "ultrafast");
        var ofNoise = complexityProbe.measure(prober.header(noise).video(), 3, noise, () -> {});
        var still = Clips.make(directory, "smptebars=s=640x360:r=25:d=3", "-y", "-preset", "ultrafast");

        // When
        var ofStill = complexityProbe.measure(prober.header(still).video(), 3, still, () -> {});

        // Then
        assertThat(ofNoise.quality()).isEqualTo(26);
        assertThat(ofStill.quality()).isEqualTo(21);
    }

    private RenditionPlan plan(Path file, double seconds) {
        var source = prober.header(file);
        var video = source.video();
        var audio = source.audio();
        var film = new Film(
                Math.round(seconds * 1000), video.shownWidth(), video.shownHeight(), video.rate(), audio != null);
        var levelling = audio == null
                ? Levelling.NONE
                : leveller.find(file, FilterGraph.soundOf(audio.index()), seconds, Target.WEB, () -> {});
        var tags = tagReader.read(file, audio == null ? null : audio.index());
        return RenditionPlan.of(source, film, seconds, Complexity.UNKNOWN, levelling, tags);
    }
}
