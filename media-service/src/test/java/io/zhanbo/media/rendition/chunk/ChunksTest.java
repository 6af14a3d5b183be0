package io.zhanbo.media.rendition.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Film;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.loudness.Levelling;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.media.probe.Tags;
import io.zhanbo.media.rendition.command.FfmpegCommand;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.plan.Complexity;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.recipe.LadderRecipe;
import io.zhanbo.media.rendition.verification.Inspector;
import io.zhanbo.media.rendition.verification.UnfitRendition;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chunks of a film whose pictures come irregularly, from groups that lean on one another, encoded one by one and joined. */
@QuarkusTest
class ChunksTest {
    private static final int CHUNKS = 3;

    @Inject
    Prober prober;

    @Inject
    Transcoder transcoder;

    @Inject
    LadderRecipe ladder;

    @Inject
    JoinChunks joinChunks;

    @Inject
    ChunkVerification verification;

    @Inject
    Inspector inspector;

    @TempDir
    Path directory;

    private Path file;
    private RenditionPlan plan;

    @BeforeEach
    void film() {
        file = Clips.make(
                directory,
                "testsrc2=s=640x360:r=30000/1001:d=6",
                "-vf",
                "select='not(mod(n,3))+gt(mod(n,7),4)*lt(t,3)+lt(mod(t,2),0.5)'",
                "-fps_mode",
                "vfr",
                "-preset",
                "ultrafast",
                "-bf",
                "3",
                "-g",
                "50",
                "-x264-params",
                "open-gop=1");
        var source = prober.header(file);
        var film = new Film(6000, 640, 360, 25, false);
        plan = RenditionPlan.of(source, film, 6, Complexity.UNKNOWN, Levelling.NONE, Tags.NONE);
    }

    @Test
    void no_picture_is_lost_or_seen_twice_and_groups_begin_when_they_would() throws IOException {
        // Given
        var elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.copy(file, elsewhere.resolve("original"));
        int whole = ladder.make(plan, FfmpegCommand.ladder(plan, transcoder.input(file)), elsewhere, share -> {});
        encode();

        // When
        int joined = joinChunks.join(plan, chunks(), file, share -> {});

        // Then
        assertThat(joined).isEqualTo(whole);
        assertThat(inspector.inspect(directory, "ladder/360/index.m3u8").keyFrames())
                .isEqualTo(inspector.inspect(elsewhere, "ladder/360/index.m3u8").keyFrames())
                .containsExactly(0L, 1920L, 3840L, 5760L);
        assertThat(inspector.inspect(directory, "ladder/frames/index.m3u8").frames())
                .isEqualTo(6);
        assertThat(candidates(directory)).isEqualTo(candidates(elsewhere));
    }

    @Test
    void chunks_that_do_not_follow_one_another_are_not_joined() throws IOException {
        // Given
        encode();
        Files.copy(
                directory.resolve("chunks/3.mp4"),
                directory.resolve("chunks/2.mp4"),
                StandardCopyOption.REPLACE_EXISTING);

        // When / Then
        assertThatThrownBy(() -> joinChunks.join(plan, chunks(), file, share -> {}))
                .isInstanceOf(UnfitRendition.class);
    }

    private ChunkPlan chunks() {
        return ChunkPlan.of(plan.seconds(), plan.grid(), CHUNKS);
    }

    private void encode() throws IOException {
        Outputs.makeFolder(directory.resolve(ChunkList.FOLDER));
        for (var chunk : chunks().chunks()) {
            var command = FfmpegCommand.chunk(plan, chunk, transcoder.input(file));
            transcoder.run(command, directory, plan.seconds(), 50, share -> {});
            verification.one(plan, chunk, directory);
            Files.move(directory.resolve(Outputs.CHUNK), directory.resolve(ChunkList.path(chunk)));
        }
    }

    private static long candidates(Path made) {
        try (var files = Files.list(made.resolve(Outputs.CANDIDATES))) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
