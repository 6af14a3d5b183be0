package io.zhanbo.media.check.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.VideoLimits;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.probe.AudioStream;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.VideoStream;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What headers alone tell, by values: files of these kinds are rare. */
@QuarkusTest
class HeaderTest {
    private static final AudioStream SOUND = new AudioStream(1, "aac", 2);
    private static final Source.Others NONE = new Source.Others(0, 0, 0);

    @Inject
    Examination examination;

    @TempDir
    Path directory;

    @Test
    void a_plain_header_is_not_told_of() {
        // When
        var codes = codes(new Source("mov", 10.0, video(0), SOUND, NONE));

        // Then
        assertThat(codes).isEmpty();
    }

    @Test
    void an_angle_that_no_player_shows_is_for_a_person() {
        // When
        var codes = codes(new Source("mov", 10.0, video(45), SOUND, NONE));

        // Then
        assertThat(codes).containsExactly("ODD_ROTATION");
    }

    @Test
    void further_streams_are_told_of() {
        // When
        var codes = codes(new Source("mov", 10.0, video(0), SOUND, new Source.Others(2, 1, 1)));

        // Then
        assertThat(codes).containsExactly("SEVERAL_SOUNDS", "SUBTITLE_STREAM", "DATA_STREAM");
    }

    @Test
    void a_recording_of_sound_is_no_film() {
        // When
        var codes = codes(new Source("mov", 10.0, null, SOUND, NONE));

        // Then
        assertThat(codes).containsExactly("NO_PICTURE");
    }

    @Test
    void more_packets_than_a_film_can_have_are_too_heavy() throws IOException {
        // Given
        var film = Clips.crowded(directory);

        // When
        var report = examination.examine(film, new VideoLimits(10, 720), bytes(Files.size(film)), share -> {});

        // Then
        assertThat(report.findings()).extracting(Finding::code).containsExactly("TOO_HEAVY");
    }

    private List<String> codes(Source source) {
        var evidence = Evidence.ofHeader(new VideoLimits(300, 720), bytes(1), source);
        return examination.ofHeader(evidence).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static Evidence.Bytes bytes(long size) {
        return new Evidence.Bytes(size, "aa", "aa");
    }

    private static VideoStream video(int rotation) {
        return new VideoStream(0, "h264", 1280, 720, 1, rotation, 25, 10.0, "progressive", "bt709");
    }
}
