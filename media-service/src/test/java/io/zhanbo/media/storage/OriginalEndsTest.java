package io.zhanbo.media.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.ObjectRef;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OriginalEndsTest {
    @Inject
    ObjectStore store;

    @Inject
    OriginalEnds ends;

    @Inject
    Prober prober;

    @TempDir
    Path directory;

    /** MP4 is written with its index at the end here. */
    @ParameterizedTest
    @ValueSource(strings = {"mp4", "matroska", "mpegts"})
    void the_ends_of_a_large_film_tell_its_size_and_length(String container) throws IOException {
        // Given
        var film = Clips.large(directory, container);
        var key = "originals/" + UUID.randomUUID();
        store.put(Bucket.ORIGINALS, key, film, "video/mp4");
        var original = new ObjectRef(Bucket.ORIGINALS.logicalName(), key, Files.size(film), "aa");
        var sparse = Files.createDirectory(directory.resolve("job")).resolve("original");

        // When
        ends.fetch(original, sparse);

        // Then
        assertThat(original.size()).isGreaterThan(OriginalEnds.ROOM);
        assertThat(sparse).hasSize(original.size());
        var header = prober.header(sparse);
        assertThat(header.video().shownWidth()).isEqualTo(1280);
        assertThat(header.promisedSeconds()).isBetween(1.9, 2.1);
    }
}
