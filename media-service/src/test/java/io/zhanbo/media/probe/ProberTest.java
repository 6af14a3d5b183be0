package io.zhanbo.media.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.media.ffmpeg.Children;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.job.failure.InputFault;
import io.zhanbo.media.job.failure.ResourceFault;
import io.zhanbo.media.job.failure.TransientFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProberTest {
    @TempDir
    Path directory;

    @Test
    void a_file_is_to_blame_where_its_name_is_called() {
        // Given
        var prober = prober(Clips.failing(directory, "original: Invalid data found when processing input"));

        // When / Then
        assertThatThrownBy(() -> prober.header(directory.resolve("original"))).isInstanceOf(UnreadableMedia.class);
    }

    @Test
    void a_program_that_fails_for_itself_says_nothing_of_the_file() {
        // Given
        var prober = prober(Clips.failing(directory, "Failed to set something up"));

        // When / Then
        assertThatThrownBy(() -> prober.header(directory.resolve("original"))).isInstanceOf(TransientFault.class);
        assertThatThrownBy(() -> prober.packets(directory.resolve("original"), 300))
                .isInstanceOf(TransientFault.class);
    }

    @Test
    void a_machine_without_memory_says_nothing_of_the_file() {
        // Given
        var prober = prober(Clips.failing(directory, "original: Cannot allocate memory"));

        // When / Then
        assertThatThrownBy(() -> prober.header(directory.resolve("original"))).isInstanceOf(ResourceFault.class);
    }

    @Test
    void a_header_that_asks_for_more_memory_than_there_is_on_any_machine_is_the_files_fault() throws IOException {
        // Given
        var film = Clips.make(directory, "testsrc2=s=320x180:r=25:d=1", "-preset", "ultrafast");
        var bytes = Files.readAllBytes(film);
        int times = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("stts");
        ByteBuffer.wrap(bytes).putInt(times + 8, 0x0fffffff);
        Files.write(film, bytes);

        // When / Then
        assertThatThrownBy(() -> prober(Clips.children()).header(film))
                .isInstanceOf(UnreadableMedia.class)
                .hasMessage("TOO_HEAVY");
    }

    @Test
    void a_longer_film_may_have_more_packets() {
        // Given
        var anHour = new PacketLines(3600);
        var fiveMinutes = new PacketLines(300);

        // When
        list(anHour, 500_000);

        // Then
        assertThat(anHour.packets()).hasSize(500_000);
        assertThatThrownBy(() -> list(fiveMinutes, 500_000)).isInstanceOf(InputFault.class);
    }

    private static void list(PacketLines lines, int count) {
        for (int i = 0; i < count; i++) {
            lines.output("0,1.0,1.0,0.04,K__");
        }
    }

    private static Prober prober(Children children) {
        return new Prober(children, Clips.settings(), new ObjectMapper());
    }
}
