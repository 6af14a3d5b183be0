package io.zhanbo.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class StorageTest {
    private static final byte[] STORY = "一个感人的故事".getBytes(StandardCharsets.UTF_8);

    @Inject
    ObjectStore store;

    private final String folder = UUID.randomUUID().toString();

    @Test
    void keeps_bytes() throws IOException {
        // When
        store.put(Bucket.WORK, key("story"), STORY, "text/plain");

        // Then
        assertThat(read(Bucket.WORK, key("story"))).isEqualTo(STORY);
        assertThat(store.size(Bucket.WORK, key("story"))).hasValue(STORY.length);
    }

    @Test
    void keeps_a_file(@TempDir Path temp) throws IOException {
        // Given
        var file = Files.write(temp.resolve("story"), STORY);

        // When
        store.put(Bucket.ORIGINALS, key("story"), file, "text/plain");

        // Then
        assertThat(read(Bucket.ORIGINALS, key("story"))).isEqualTo(STORY);
    }

    @Test
    void reads_a_range() throws IOException {
        // Given
        store.put(Bucket.WORK, key("digits"), "0123456789".getBytes(StandardCharsets.UTF_8), "text/plain");

        // When
        try (var range = store.read(Bucket.WORK, key("digits"), 3, 4)) {
            // Then
            assertThat(range).hasContent("3456");
        }
    }

    @Test
    void knows_no_size_of_what_is_not_there() {
        assertThat(store.size(Bucket.WORK, key("nothing"))).isEmpty();
        assertThatThrownBy(() -> store.read(Bucket.WORK, key("nothing"))).isInstanceOf(StorageFailure.class);
    }

    @Test
    void lists_by_prefix_and_bucket() {
        // Given
        store.put(Bucket.RENDITIONS, key("ladder/720/1.m4s"), STORY, "video/mp4");
        store.put(Bucket.RENDITIONS, key("ladder/index.m3u8"), STORY, "application/vnd.apple.mpegurl");
        store.put(Bucket.RENDITIONS, key("poster.jpg"), STORY, "image/jpeg");

        // When
        var ladder = store.list(Bucket.RENDITIONS, key("ladder/"));

        // Then
        assertThat(ladder).containsExactlyInAnyOrder(key("ladder/720/1.m4s"), key("ladder/index.m3u8"));
        assertThat(store.list(Bucket.PUBLIC, folder)).isEmpty();
    }

    @Test
    void deletes_once_and_again() {
        // Given
        store.put(Bucket.WORK, key("story"), STORY, "text/plain");

        // When
        store.delete(Bucket.WORK, key("story"));
        store.delete(Bucket.WORK, key("story"));

        // Then
        assertThat(store.size(Bucket.WORK, key("story"))).isEmpty();
    }

    @Test
    void deletes_what_begins_with_a_prefix_and_nothing_else() {
        // Given
        store.put(Bucket.PUBLIC, key("shown/index.m3u8"), STORY, "application/vnd.apple.mpegurl");
        store.put(Bucket.PUBLIC, key("shown/720/1.m4s"), STORY, "video/mp4");
        store.put(Bucket.PUBLIC, key("shown-too/index.m3u8"), STORY, "application/vnd.apple.mpegurl");

        // When
        store.deletePrefix(Bucket.PUBLIC, key("shown/"));

        // Then
        assertThat(store.list(Bucket.PUBLIC, folder)).containsExactly(key("shown-too/index.m3u8"));
    }

    @Test
    void copies_to_another_bucket_with_its_type() throws IOException {
        // Given
        store.put(Bucket.RENDITIONS, key("poster"), STORY, "image/jpeg");

        // When
        store.copy(Bucket.RENDITIONS, key("poster"), Bucket.PUBLIC, key("shown"));

        // Then
        assertThat(read(Bucket.PUBLIC, key("shown"))).isEqualTo(STORY);
        var answer = new Browser().get(store.presignedGet(Bucket.PUBLIC, key("shown"), PresignedTest.A_MINUTE));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
    }

    @Test
    void names_buckets_alike_both_ways() {
        for (Bucket bucket : Bucket.values()) {
            assertThat(Bucket.of(bucket.logicalName())).isEqualTo(bucket);
        }
        assertThatThrownBy(() -> Bucket.of("elsewhere")).isInstanceOf(IllegalArgumentException.class);
    }

    private String key(String name) {
        return folder + "/" + name;
    }

    private byte[] read(Bucket bucket, String key) throws IOException {
        try (var bytes = store.read(bucket, key)) {
            return bytes.readAllBytes();
        }
    }
}
