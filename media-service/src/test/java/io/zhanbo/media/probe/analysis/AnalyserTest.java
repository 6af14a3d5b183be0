package io.zhanbo.media.probe.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.job.failure.ResourceFault;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.VideoStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyserTest {
    @TempDir
    Path directory;

    @Test
    void a_full_disk_is_not_the_films_fault() throws IOException {
        // Given
        var film = Clips.make(directory, "testsrc2=s=1280x720:r=25:d=2", "-preset", "ultrafast");
        var picture = new VideoStream(0, "h264", 1280, 720, 1, 0, 25, 2.0, "progressive", "bt709");
        var source = new Source("mov", 2.0, picture, null);
        Files.createSymbolicLink(directory.resolve(AnalysisFiles.PICTURES), Path.of("/dev/full"));
        var analyser = new Analyser(Clips.children(), Clips.settings());

        // When / Then
        assertThatThrownBy(() -> analyser.analyse(film, source, 0, 300, share -> {}))
                .isInstanceOf(ResourceFault.class);
    }

    @Test
    void a_decoder_without_memory_is_not_the_films_fault() {
        // Given
        var log = new DecodeLog(10, share -> {});

        // When
        log.error("[vist#0:0/h264 @ 0x1] [dec:h264 @ 0x2] Error submitting packet to decoder: Cannot allocate memory");

        // Then
        assertThat(log.shortage()).contains("Cannot allocate memory");
    }
}
