package io.zhanbo.media.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.job.failure.InputFault;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagReaderTest {
    private final TagReader reader = new TagReader(Clips.children(), Clips.settings(), new ObjectMapper());

    @TempDir
    Path directory;

    @Test
    void a_long_comment_is_not_in_the_way_of_the_label() {
        // Given
        var label = "{\"AIGC\":{\"Label\":\"1\"}}";
        var film = labelled(label);

        // When
        var tags = reader.read(film, 1);

        // Then
        assertThat(tags).isEqualTo(new Tags(label, "chi"));
    }

    @Test
    void a_label_of_the_longest_kind_is_read_whole() {
        // Given
        var label = "\"某".repeat(2048);
        var film = labelled(label);

        // When
        var tags = reader.read(film, 1);

        // Then
        assertThat(tags.label()).isEqualTo(label);
    }

    @Test
    void a_longer_one_is_neither_cut_nor_dropped() {
        // Given
        var longer = labelled("\"".repeat(4097));

        // When / Then
        assertThatThrownBy(() -> reader.read(longer, 1)).isInstanceOf(InputFault.class);
    }

    @Test
    void one_too_long_to_listen_to_is_not_dropped_either() {
        // Given
        var endless = labelled("\"".repeat(40_000));

        // When / Then
        assertThatThrownBy(() -> reader.read(endless, 1)).isInstanceOf(InputFault.class);
    }

    private Path labelled(String label) {
        return Clips.make(
                directory,
                "testsrc2=s=320x180:r=25:d=1",
                "-preset",
                "ultrafast",
                "-c:a",
                "aac",
                "-metadata",
                "comment=" + "x".repeat(5000),
                "-metadata",
                "AIGC=" + label,
                "-metadata:s:a",
                "language=chi",
                "-movflags",
                "use_metadata_tags");
    }
}
