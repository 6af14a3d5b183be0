package io.zhanbo.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A URL lets its holder do one thing to one object for a while. */
@QuarkusTest
class PresignedTest {
    static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final byte[] STORY = "0123456789".getBytes(StandardCharsets.UTF_8);

    @Inject
    ObjectStore store;

    private final Browser browser = new Browser();
    private final String key = UUID.randomUUID() + "/story";

    @BeforeEach
    void keepAStory() {
        store.put(Bucket.ORIGINALS, key, STORY, "text/plain");
    }

    @Test
    void reads_whole_and_in_parts() {
        // Given
        var url = store.presignedGet(Bucket.ORIGINALS, key, A_MINUTE);

        // When
        var whole = browser.get(url);
        var part = browser.get(url, "bytes=3-6");

        // Then
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(STORY);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).asString(StandardCharsets.UTF_8).isEqualTo("3456");
    }

    @Test
    void names_what_is_saved() {
        // When
        var answer = browser.get(store.presignedDownload(Bucket.ORIGINALS, key, "西城-赵小禾-老井 1.txt", A_MINUTE));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename*=UTF-8''"
                        + "%E8%A5%BF%E5%9F%8E-%E8%B5%B5%E5%B0%8F%E7%A6%BE-%E8%80%81%E4%BA%95%201.txt");
    }

    @Test
    void writes() {
        // Given
        var fresh = UUID.randomUUID() + "/upload";

        // When
        var answer = browser.put(store.presignedPut(Bucket.ORIGINALS, fresh, A_MINUTE), STORY);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(store.size(Bucket.ORIGINALS, fresh)).hasValue(STORY.length);
    }

    @Test
    void ends_with_its_time() {
        // Given
        var url = store.presignedGet(Bucket.ORIGINALS, key, Duration.ofSeconds(1));

        // When, Then
        await().atMost(Duration.ofSeconds(10)).until(() -> browser.get(url).statusCode() == 403);
    }

    @Test
    void does_not_open_another_object() {
        // Given
        store.put(Bucket.ORIGINALS, key + "-of-another", STORY, "text/plain");
        var url = store.presignedGet(Bucket.ORIGINALS, key, A_MINUTE).toString();

        // When
        var answer = browser.get(URI.create(url.replace(key, key + "-of-another")));

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void cannot_be_given_a_longer_time() {
        // Given
        var url = store.presignedGet(Bucket.ORIGINALS, key, A_MINUTE).toString();

        // When
        var answer = browser.get(URI.create(url.replace("X-Amz-Expires=60", "X-Amz-Expires=600000")));

        // Then
        assertThat(url).contains("X-Amz-Expires=60");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void to_read_does_not_write() {
        // Given
        var url = store.presignedGet(Bucket.ORIGINALS, key, A_MINUTE);

        // When
        var answer = browser.put(url, "overwritten".getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(store.size(Bucket.ORIGINALS, key)).hasValue(STORY.length);
    }

    @Test
    void is_needed() {
        // Given
        var url = store.presignedGet(Bucket.ORIGINALS, key, A_MINUTE).toString();

        // When
        var answer = browser.get(URI.create(url.substring(0, url.indexOf('?'))));

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
