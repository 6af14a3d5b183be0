package io.zhanbo.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An upload in parts, each part put by whoever holds its URL. */
@QuarkusTest
class MultipartTest {
    private static final int SMALLEST_PART = 5 * 1024 * 1024;

    @Inject
    ObjectStore store;

    @Inject
    MultipartUploads uploads;

    private final Browser browser = new Browser();
    private final String key = UUID.randomUUID() + "/film";
    private final byte[] film = new byte[2 * SMALLEST_PART + 1234];
    private String upload;

    @BeforeEach
    void begin() {
        new Random(19).nextBytes(film);
        upload = uploads.create(Bucket.ORIGINALS, key, "video/mp4");
    }

    @Test
    void takes_parts_in_any_order_and_says_which_have_arrived() throws IOException {
        // Given
        put(3);
        put(1);
        assertThat(arrived()).extracting(UploadedPart::number).containsExactly(1, 3);
        assertThat(store.size(Bucket.ORIGINALS, key)).isEmpty();
        put(2);
        assertThat(arrived())
                .extracting(UploadedPart::size)
                .containsExactly((long) SMALLEST_PART, (long) SMALLEST_PART, 1234L);

        // When
        uploads.complete(Bucket.ORIGINALS, key, upload, arrived());

        // Then
        assertThat(read(Bucket.ORIGINALS, key)).isEqualTo(film);
        assertThat(arrived()).isEmpty();
    }

    @Test
    void takes_a_part_again() throws IOException {
        // Given
        browser.put(partUrl(1), new byte[SMALLEST_PART]);
        put(1);
        put(2);
        put(3);

        // When
        uploads.complete(Bucket.ORIGINALS, key, upload, arrived());

        // Then
        assertThat(read(Bucket.ORIGINALS, key)).isEqualTo(film);
    }

    @Test
    void is_gone_once_given_up() {
        // Given
        put(1);

        // When
        uploads.abort(Bucket.ORIGINALS, key, upload);

        // Then
        assertThat(arrived()).isEmpty();
        assertThat(store.size(Bucket.ORIGINALS, key)).isEmpty();
    }

    @Test
    void refuses_to_complete_with_a_part_that_never_came() {
        // Given
        put(1);
        var parts = List.of(arrived().get(0), new UploadedPart(2, SMALLEST_PART, "d41d8cd98f00b204e9800998ecf8427e"));

        // When, Then
        assertThatThrownBy(() -> uploads.complete(Bucket.ORIGINALS, key, upload, parts))
                .isInstanceOf(StorageFailure.class);
        assertThat(store.size(Bucket.ORIGINALS, key)).isEmpty();
    }

    @Test
    void can_be_copied_like_any_object() throws IOException {
        // Given
        put(1);
        put(2);
        put(3);
        uploads.complete(Bucket.ORIGINALS, key, upload, arrived());

        // When
        store.copy(Bucket.ORIGINALS, key, Bucket.HANDOVER, key);

        // Then
        assertThat(read(Bucket.HANDOVER, key)).isEqualTo(film);
    }

    private void put(int number) {
        int from = (number - 1) * SMALLEST_PART;
        var bytes = Arrays.copyOfRange(film, from, Math.min(film.length, from + SMALLEST_PART));
        assertThat(browser.put(partUrl(number), bytes).statusCode()).isEqualTo(200);
    }

    private URI partUrl(int number) {
        return uploads.presignedPart(Bucket.ORIGINALS, key, upload, number, PresignedTest.A_MINUTE);
    }

    private List<UploadedPart> arrived() {
        return uploads.parts(Bucket.ORIGINALS, key, upload);
    }

    private byte[] read(Bucket bucket, String key) throws IOException {
        try (var bytes = store.read(bucket, key)) {
            return bytes.readAllBytes();
        }
    }
}
