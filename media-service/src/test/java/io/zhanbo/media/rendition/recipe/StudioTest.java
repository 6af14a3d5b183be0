package io.zhanbo.media.rendition.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.loudness.Leveller;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.media.probe.Tags;
import io.zhanbo.media.rendition.command.FilterGraph;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.plan.StudioPlan;
import io.zhanbo.media.rendition.verification.Verification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Copies for archives, editors and broadcasters: each is held against its plan by the verification that runs with it. */
@QuarkusTest
class StudioTest {
    @Inject
    Prober prober;

    @Inject
    Leveller leveller;

    @Inject
    Planner planner;

    @Inject
    Transcoder transcoder;

    @Inject
    Verification verification;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(names = {"MASTER", "XDCAM", "PRORES"})
    void copies_are_what_they_should_be(RenditionKind kind) throws IOException {
        // Given
        var file = Clips.make(directory, "testsrc2=s=640x360:r=30:d=1", "-preset", "ultrafast", "-c:a", "aac");
        var film = new Film(1000, 640, 360, 30, true);
        var levelling = leveller.find(file, FilterGraph.soundOf(1), 1, StudioPlan.target(kind), () -> {});
        var plan = StudioPlan.of(kind, prober.header(file), film, 1, levelling, new Tags("made-by-a-machine", null));

        // When
        var made = new StudioRecipe(kind, planner, transcoder, verification).make(plan, file, share -> {});

        // Then
        assertThat(made)
                .isEqualTo(
                        kind == RenditionKind.XDCAM
                                ? new Film(1000, 1920, 1080, 25, true)
                                : new Film(1000, 640, 360, 30, true));
        var bytes = Files.readString(directory.resolve(Outputs.path(kind)), StandardCharsets.ISO_8859_1);
        assertThat(bytes.replace("\0", "")).contains("made-by-a-machine");
    }
}
