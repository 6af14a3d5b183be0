package io.zhanbo.runtime.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StorageTimeoutTest {
    private static final UploadedPart PART = new UploadedPart(1, 10, "d41d8cd98f00b204e9800998ecf8427e");

    @Test
    @Timeout(60)
    void a_storage_that_never_answers_is_not_waited_for() throws IOException {
        // Given
        try (var silent = new SilentStorage(Duration.ofMillis(200))) {

            // When, Then
            assertThatThrownBy(() -> silent.uploads().parts(Bucket.ORIGINALS, "film", "1"))
                    .isInstanceOf(StorageFailure.class);
            assertThatThrownBy(() -> silent.uploads().complete(Bucket.ORIGINALS, "film", "1", List.of(PART)))
                    .isInstanceOf(StorageFailure.class);
        }
    }
}
